/** Contrast of labels on the canvas with the pixels drawn under them. */
import type { Page } from '@playwright/test';
import { type DrawnLabel, settled } from './canvas.ts';

type Rgb = readonly [number, number, number];
type Paint = { readonly rgb: Rgb; readonly alpha: number };

type Word = {
  readonly label: DrawnLabel;
  readonly fill: Paint;
  readonly bold: boolean;
  /** What is painted between the drawing and the letters: a background or a halo. */
  readonly between: readonly Paint[];
  /** Colours of the drawing that cover at least 5 % of the area under the label. */
  readonly under: readonly Rgb[];
};

/** WCAG 2.2, 1.4.3: large is 24 px, or bold 18.66 px. */
const LARGE = 24;
const LARGE_BOLD = 18.66;

/** Labels below the required contrast, each with its contrast. */
export async function tooFaint(page: Page): Promise<readonly string[]> {
  const words = await wordsOn(page);
  if (words.length === 0) throw new Error('Nothing is written');
  return words.flatMap((word) => {
    const { text, node, size } = word.label;
    const needed = size >= LARGE || (word.bold && size >= LARGE_BOLD) ? 3 : 4.5;
    const worst = Math.min(...word.under.map((under) => contrastOn(word, under)));
    return worst >= needed ? [] : [`“${text}” of ${node}: ${worst.toFixed(2)} : 1`];
  });
}

async function wordsOn(page: Page): Promise<readonly Word[]> {
  const { labels } = await settled(page);
  const looks = await page.evaluate(
    (boxes) => {
      const layers = [
        ...document.querySelectorAll<HTMLCanvasElement>('.__________cytoscape_container canvas'),
      ];
      const { left, top, width, height } = layers[0]?.getBoundingClientRect() ?? new DOMRect();
      const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (copy === null) throw new Error('Nothing to copy the drawing onto');
      copy.fillStyle = '#ffffff';
      copy.fillRect(0, 0, width, height);
      for (const layer of layers) copy.drawImage(layer, 0, 0, width, height);

      const paint = (css: string, opacity: number) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
        const rgb: [number, number, number] = [red, green, blue];
        return { rgb, alpha: css === 'none' ? 0 : alpha * opacity };
      };
      const opacityOf = (element: Element | null): number =>
        element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
      // Inset by one pixel, as edges may touch.
      const coloursIn = (box: (typeof boxes)[number]) => {
        const [x, y] = [Math.ceil(box.left - left) + 1, Math.ceil(box.top - top) + 1];
        const [w, h] = [Math.floor(box.right - left) - 1 - x, Math.floor(box.bottom - top) - 1 - y];
        const { data } = copy.getImageData(x, y, w, h);
        // Numbers and runs of one colour: a text for each pixel took half of the time.
        const pixels = new Uint32Array(data.buffer);
        const counts = new Map<number, number>();
        for (let from = 0, to = 1; from < pixels.length; from = to, to += 1) {
          const colour = pixels[from] ?? 0;
          while (pixels[to] === colour) to += 1;
          counts.set(colour, (counts.get(colour) ?? 0) + to - from);
        }
        return [...counts].flatMap(([colour, count]): [number, number, number][] =>
          count >= (w * h) / 20 ? [[colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]] : [],
        );
      };

      return [...document.querySelectorAll('g[data-node]')].map((group, index) => {
        const text = group.querySelector('text');
        const box = boxes[index];
        if (text === null || box === undefined) throw new Error('The words have changed');
        const { fill, stroke, fontWeight } = getComputedStyle(text);
        const ground = group.querySelector('rect');
        return {
          fill: paint(fill, opacityOf(text)),
          bold: Number(fontWeight) >= 700,
          between: [
            ...(ground === null ? [] : [paint(getComputedStyle(ground).fill, opacityOf(ground))]),
            paint(stroke, opacityOf(text)),
          ],
          under: coloursIn(box),
        };
      });
    },
    labels.map(({ box }) => box),
  );
  return labels.map((label, index) => {
    const look = looks[index];
    if (look === undefined || look.under.length === 0) throw new Error(`Nothing is under “${label.text}”`);
    return { label, ...look };
  });
}

function contrastOn({ fill, between }: Word, under: Rgb): number {
  const ground = between.reduce(over, under);
  const [a, b] = [luminance(ground), luminance(over(ground, fill))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function over(under: Rgb, { rgb, alpha }: Paint): Rgb {
  const mix = (index: 0 | 1 | 2) => rgb[index] * alpha + under[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** WCAG 2.2's relative luminance, 0–1. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
