/** Words that cannot be read: cut, out of their box, covered, or over other words. */
import type { Page } from '@playwright/test';

/** The faults of what is seen of the page, without the labels of a picture, which have checks of their own. */
export function textFaultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    type Words = { readonly text: string; readonly owner: Element; readonly box: DOMRect };
    const BOX = 'button, a, label, th, td, [role="row"], [role="treeitem"], [role="gridcell"], li, dd, dt';
    const TOUCH = 2;

    const clipsOf = (element: Element) => {
      const clips: { readonly box: DOMRect; readonly scrolls: boolean; readonly of: Element }[] = [];
      for (
        let each: Element | null = element;
        each !== null && each !== document.body;
        each = each.parentElement
      ) {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        if (overflowX !== 'visible' || overflowY !== 'visible')
          clips.push({
            box: each.getBoundingClientRect(),
            scrolls: [overflowX, overflowY].some((overflow) => ['auto', 'scroll'].includes(overflow)),
            of: each,
          });
        if (position === 'fixed') break;
      }
      return clips;
    };
    const isHidden = (element: Element) => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const { clipPath, opacity } = getComputedStyle(each);
        if (clipPath !== 'none' || opacity === '0') return true;
      }
      return false;
    };
    const pen = document.createElement('canvas').getContext('2d');
    /** By how much letters such as g end above the lower edge of the box of their line. */
    const roomBelow = (font: string) => {
      if (pen === null) return 0;
      pen.font = font;
      const { fontBoundingBoxDescent, actualBoundingBoxDescent } = pen.measureText('gjpqy');
      return fontBoundingBoxDescent - actualBoundingBoxDescent;
    };
    const isOutside = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - TOUCH ||
      inner.right > outer.right + TOUCH ||
      inner.top < outer.top - TOUCH ||
      inner.bottom > outer.bottom + TOUCH;

    const faults: string[] = [];
    const seen: Words[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const owner = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (owner === null || text === '' || owner.closest('svg, script, style, noscript, option') !== null)
        continue;
      if (!owner.checkVisibility({ visibilityProperty: true }) || isHidden(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clips = clipsOf(owner);
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue;
        // The letters stand in the middle of their line, which may be turned.
        const { font, fontSize, writingMode } = getComputedStyle(owner);
        const isTurned = writingMode.startsWith('vertical');
        const rise = Math.max(0, ((isTurned ? line.width : line.height) - Number.parseFloat(fontSize)) / 2);
        const box = isTurned
          ? new DOMRect(line.x + rise, line.y, line.width - 2 * rise, line.height)
          : new DOMRect(line.x, line.y + rise, line.width, line.height - 2 * rise);
        const where = `“${text.slice(0, 30)}” (${Math.round(box.x)}, ${Math.round(box.y)}, ${Math.round(box.width)} × ${Math.round(box.height)})`;
        const scroller = clips.find(({ scrolls }) => scrolls);
        const fixed = clips.slice(0, scroller === undefined ? undefined : clips.indexOf(scroller));
        const cut = fixed.find(({ box: clip }) => isOutside(box, clip));
        // Shortened with an ellipsis, and whole in a tooltip.
        const { textOverflow, webkitLineClamp } = getComputedStyle(cut?.of ?? owner);
        const isShortened = textOverflow === 'ellipsis' || !['', 'none'].includes(webkitLineClamp);
        if (cut !== undefined && isShortened && cut.of.closest('[title]') !== null) continue;
        if (cut !== undefined) {
          faults.push(`${where} is cut by ${cut.of.className}`);
          continue;
        }
        const lowest = line.bottom - roomBelow(font);
        if (!isTurned && /[gjpqy]/.test(text) && fixed.some(({ box: clip }) => lowest > clip.bottom + 1))
          faults.push(`${where} has its descenders cut`);
        // Scrolled out of sight, which is none.
        if (clips.some(({ box: clip }) => isOutside(box, clip))) continue;
        if (scroller === undefined && (box.left < -TOUCH || box.right > innerWidth + TOUCH))
          faults.push(`${where} is out of the window`);
        if (isOutside(box, new DOMRect(0, 0, innerWidth, innerHeight))) continue;
        const around = owner.closest(BOX);
        if (around !== null && getComputedStyle(around).display !== 'inline') {
          const { left, right, top, bottom } = around.getBoundingClientRect();
          if (
            box.left < left - TOUCH ||
            box.right > right + TOUCH ||
            box.top < top - TOUCH ||
            box.bottom > bottom + TOUCH
          )
            faults.push(`${where} is out of its ${around.tagName} ${around.className}`);
        }
        seen.push({ text, owner, box });
      }
    }
    const isAbove = (a: Element, b: Element) => a.contains(b) || b.contains(a);
    /** Whether words shine through it, or it stays in place while they are scrolled. */
    const isHarmless = (over: Element, under: Element) => {
      let isOpaque = false;
      for (
        let each: Element | null = over;
        each !== null && !each.contains(under);
        each = each.parentElement
      ) {
        const { backgroundColor, position } = getComputedStyle(each);
        isOpaque ||= !/^rgba\(.*, 0\)$/.test(backgroundColor);
        if (position === 'sticky') return true;
      }
      return !isOpaque;
    };
    /** One belongs to the other, or is scrolled under what the other stands in. */
    const isStacked = (a: Words, b: Words) => {
      if (isAbove(a.owner, b.owner)) return true;
      const [left, right] = [Math.max(a.box.left, b.box.left), Math.min(a.box.right, b.box.right)];
      const [top, bottom] = [Math.max(a.box.top, b.box.top), Math.min(a.box.bottom, b.box.bottom)];
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return [a, b].some(({ owner }) => {
        for (let each = hit; each !== null && !each.contains(owner); each = each.parentElement)
          if (getComputedStyle(each).position === 'sticky') return true;
        return false;
      });
    };
    for (const { text, owner, box } of seen) {
      for (const x of [box.left + 2, box.left + box.width / 2, box.right - 2]) {
        const hit = document.elementFromPoint(x, box.top + box.height / 2);
        if (hit === null || isAbove(hit, owner) || isHarmless(hit, owner)) continue;
        // The arrows of the camera lie over the end of the legend while a picture is larger than its window.
        if (hit.closest('main fieldset') !== null) continue;
        faults.push(`“${text.slice(0, 30)}” is covered by ${hit.tagName} ${hit.className}`);
        break;
      }
    }
    const sorted = seen.toSorted((a, b) => a.box.top - b.box.top);
    for (const [index, a] of sorted.entries())
      for (const b of sorted.slice(index + 1)) {
        if (b.box.top > a.box.bottom - TOUCH) break;
        if (a.box.left < b.box.right - TOUCH && b.box.left < a.box.right - TOUCH && !isStacked(a, b))
          faults.push(`“${a.text.slice(0, 30)}” lies over “${b.text.slice(0, 30)}”`);
      }
    if (document.documentElement.scrollWidth > innerWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
    return [...new Set(faults)];
  });
}
