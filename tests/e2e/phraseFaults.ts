/** Lines of Japanese that end inside a phrase. */
import type { Page } from '@playwright/test';
import { jaModel, Parser } from 'budoux';
import { japanesePhrases, staysTogether } from '../../src/ui/japanesePhrases.ts';

type Broken = {
  /** The text of a block. */
  readonly text: string;
  /** Where its lines end, in UTF-16 units from its start. */
  readonly ends: readonly number[];
  /** Where its elements let lines end. */
  readonly allowed: readonly number[];
};

const parser = new Parser(jaModel);

/** What two lines were made of, for each line that ends inside a phrase that has room on a line. */
export async function phraseFaultsOf(page: Page): Promise<readonly string[]> {
  const broken = await brokenTextsOf(page);
  return broken.flatMap(({ text, ends, allowed }) => {
    const phrases = japanesePhrases(text);
    const good = new Set([...allowed, ...[phrases, parser.parse(text)].flatMap(endsOf)]);
    return ends
      .filter((end) => !good.has(end) && !/[\s・、。」』）…]$/u.test(text.slice(0, end)))
      .filter((end) => staysTogether(phraseAt(phrases, end)))
      .map((end) => `${text.slice(Math.max(0, end - 12), end)}／${text.slice(end, end + 12)}`);
  });
}

const endsOf = (pieces: readonly string[]): readonly number[] => {
  let end = 0;
  return pieces.map((piece) => {
    end += piece.length;
    return end;
  });
};

const phraseAt = (phrases: readonly string[], place: number): string =>
  phrases[endsOf(phrases).findIndex((end) => end > place)] ?? '';

/** The Japanese texts on the page that have more than one line. */
function brokenTextsOf(page: Page): Promise<readonly Broken[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element) => {
      for (let each: Element | null = element; each !== null; each = each.parentElement)
        if (getComputedStyle(each).clipPath !== 'none') return true;
      return false;
    };
    const blockOf = (element: Element): Element => {
      let block = element;
      while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
      return block;
    };
    const blocks = new Map<Element, { text: string; ends: number[]; allowed: number[]; top: number }>();
    const range = document.createRange();
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const owner = node instanceof Element ? node : node.parentElement;
      if (owner === null || owner.closest('svg *, script, style, noscript, option, [lang]:not([lang="ja"])'))
        continue;
      if (node instanceof Element) {
        if (!['wbr', 'br', 'svg'].includes(node.localName)) continue;
        const known = blocks.get(blockOf(node.parentElement ?? node));
        known?.allowed.push(known.text.length);
        continue;
      }
      const words = node.nodeValue ?? '';
      if (words === '' || !owner.checkVisibility({ visibilityProperty: true }) || isHidden(owner)) continue;
      if (getComputedStyle(owner).writingMode !== 'horizontal-tb') continue;
      const block = blockOf(owner);
      const known = blocks.get(block) ?? { text: '', ends: [], allowed: [], top: Number.NaN };
      blocks.set(block, known);
      for (let at = 0; at < words.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = [...range.getClientRects()].find(({ width }) => width > 0);
        if (box !== undefined) {
          if (box.top - known.top > box.height / 2) known.ends.push(known.text.length);
          known.top = box.top;
        }
        known.text += words[at];
      }
    }
    return [...blocks]
      .filter(([, { text, ends }]) => ends.length > 0 && /\p{Script=Hiragana}|\p{Script=Han}/u.test(text))
      .map(([, { text, ends, allowed }]) => ({ text, ends, allowed }));
  });
}
