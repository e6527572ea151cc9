/** Queries on a reading of the canvas and on its pixels. */
import type { Page } from '@playwright/test';
import { type DrawnNode, isDim, type Point, type Rect } from './canvas.ts';

export function idsOf(nodes: readonly DrawnNode[]): readonly string[] {
  return nodes.map(({ id }) => id).sort();
}

/** Only nodes that are not dimmed. */
export function litIds(nodes: readonly DrawnNode[]): readonly string[] {
  return idsOf(nodes.filter((node) => !isDim(node)));
}

type BoundingBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Converts Playwright's bounding box to edges. */
export function rectOf({ x, y, width, height }: BoundingBox): Rect {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The actual pixel colours of the canvas at these points. */
export function inkAt(page: Page, places: readonly Point[]): Promise<readonly string[]> {
  return page.evaluate((asked) => {
    const layers = [...document.querySelectorAll<HTMLCanvasElement>('.__________cytoscape_container canvas')];
    const { left, top, width, height } = layers[0]?.getBoundingClientRect() ?? new DOMRect();
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    for (const layer of layers) copy?.drawImage(layer, 0, 0, width, height);
    return asked.map(({ x, y }) => {
      const [red, green, blue, alpha] = copy?.getImageData(x - left, y - top, 1, 1).data ?? [];
      if (alpha !== 255) return 'nothing';
      return red === 255 && green === 255 && blue === 255 ? 'white' : 'colour';
    });
  }, places);
}
