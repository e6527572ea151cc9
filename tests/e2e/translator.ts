/** A page translator like that of Chrome, and what it would break: texts that React cannot update afterwards. */
import type { Page } from '@playwright/test';

/**
 * Replaces each text of the page by a marked copy in two elements, now and whenever texts are added or change, as the
 * translator of Chrome does. The original text is detached.
 */
export async function installTranslator(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.getElementById('root');
    if (root === null) throw new Error('The page has no root');
    const skipped = '[translate="no"], [data-translated], script, style, textarea, svg';
    const translate = (text: Text) => {
      if (text.data.trim() === '' || text.parentElement?.closest(skipped) !== null) return;
      const outer = document.createElement('font');
      outer.dataset.translated = '';
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = text.data.replace(/\S(?:.*\S)?/su, '⟦$&⟧');
      text.replaceWith(outer);
    };
    const translateIn = (node: Node) => {
      if (node instanceof Text) return translate(node);
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode() !== null)
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      texts.forEach(translate);
    };
    translateIn(root);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'characterData') translateIn(target);
        else addedNodes.forEach(translateIn);
    }).observe(root, { childList: true, characterData: true, subtree: true });
  });
}

/** The texts on the page in their order, one for each element, without the marks of the translator. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    // Pictures are not translated, the timer runs, the note is for the first visit, and the number of the pages of a
    // table depends on the length of its texts.
    const skipped =
      'svg, script, style, textarea, [role="timer"], [role="tooltip"], [data-note], p[role="status"][aria-label]';
    const byOwner = new Map<Element, string>();
    const root = document.getElementById('root') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const owner = walker.currentNode.parentElement?.closest(':not(font)');
      if (owner && owner.closest(skipped) === null)
        byOwner.set(owner, (byOwner.get(owner) ?? '') + walker.currentNode.textContent);
    }
    return JSON.stringify([...byOwner.values()]);
  });
  const read: readonly string[] = JSON.parse(texts);
  return read.map((text) => text.replace(/[⟦⟧]/gu, '').replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

/** The share of the page's texts that are translated, of those that a translator replaces. */
export function translatedShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.getElementById('root') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const counts = { all: 0, translated: 0 };
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      if (textContent?.trim() === '' || parentElement?.closest('[translate="no"], script, style, svg'))
        continue;
      counts.all += 1;
      if (parentElement?.closest('[data-translated]')) counts.translated += 1;
    }
    return counts.translated / counts.all;
  });
}

/**
 * The texts that React could not update, move or remove once a translator has replaced them: those that stand beside
 * another text or an element, and those that React holds as a node of their own instead of setting the content of the
 * element. The pieces of a name, between line break opportunities, are replaced as a whole.
 */
export async function looseTexts(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const isHeld = (node: Node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
    if (![...document.body.querySelectorAll('*')].some(isHeld))
      throw new Error('React no longer marks the nodes that it holds');
    const isBlank = (node: Node) => node.textContent?.trim() === '';
    const pathOf = (element: Element | null): string => {
      const parent = element?.parentElement ?? null;
      const names = [...(element?.classList ?? [])].map((name) => `.${name}`).join('');
      const path = `${element?.localName}${names}`;
      return parent === null || names !== '' ? path : `${pathOf(parent)} > ${path}`;
    };
    const loose = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      // What the HTML file itself has is no part of the app.
      if (parent === null || !isHeld(parent) || isBlank(text)) continue;
      if (parent.closest('script, style, svg, textarea, [translate="no"]') !== null) continue;
      const elements = [...parent.children];
      if (elements.length > 0 && elements.every(({ localName }) => localName === 'wbr')) continue;
      const isAlone =
        elements.length === 0 && [...parent.childNodes].every((node) => node === text || isBlank(node));
      if (!isAlone || isHeld(text)) loose.add(`${pathOf(parent)}: ${text.textContent}`);
    }
    return JSON.stringify([...loose]);
  });
  const read: readonly string[] = JSON.parse(found);
  return read;
}
