/** The measures of the reuse map, lying and standing: model units, which are CSS pixels at first sight. */
import type { Ellipse } from './ring.ts';
import type { Format, Rect, Size } from './scene.ts';

export type MapMeasure = {
  readonly format: Format;
  readonly page: Rect;
  readonly ring: Ellipse;
  readonly policy: Size;
  /** Room between the boxes of two policies. */
  readonly gap: number;
  /** Unit of an initiative's diameter. */
  readonly disc: number;
  /** Diameter of what is listed once, and how many rows of it stand outside of a policy. */
  readonly petal: number;
  readonly petalRows: number;
  /** Size of a count of what is gathered; null where nothing is. */
  readonly count: Size | null;
  /** Thickness of a strategy's arc. */
  readonly arc: number;
  readonly vision: Rect;
  readonly strategy: Size;
  readonly project: Size;
  /** Room kept for a name below the most listed initiatives: how many, how wide and high. */
  readonly names: Size & { readonly count: number };
  /** From the zoom at which a policy's box holds its number in type of 12 px. */
  readonly readable: { readonly zoom: number; readonly from: number };
};

const WIDE: MapMeasure = {
  format: 'wide',
  page: { x: 0, y: 0, w: 834, h: 656 },
  ring: { centre: { x: 417, y: 348 }, rx: 350, ry: 249 },
  policy: { w: 40, h: 20 },
  gap: 4,
  disc: 8.4,
  petal: 8,
  petalRows: 2,
  count: null,
  arc: 6,
  vision: { x: 6, y: 0, w: 570, h: 36 },
  strategy: { w: 146, h: 56 },
  project: { w: 31, h: 26 },
  names: { count: 14, w: 102, h: 42 },
  readable: { zoom: 0.79, from: 0.25 },
};

const TALL: MapMeasure = {
  format: 'tall',
  page: { x: 0, y: 0, w: 390, h: 640 },
  ring: { centre: { x: 195, y: 356 }, rx: 142, ry: 214 },
  policy: { w: 40, h: 18 },
  gap: 4,
  disc: 6.2,
  petal: 6,
  petalRows: 2,
  count: null,
  arc: 5,
  vision: { x: 6, y: 4, w: 378, h: 36 },
  strategy: { w: 96, h: 46 },
  project: { w: 36, h: 24 },
  names: { count: 6, w: 80, h: 32 },
  readable: { zoom: 0.8, from: 0.5 },
};

/** Room around a policy's box. */
export const PAD = 4;

export function mapMeasure(format: Format): MapMeasure {
  return format === 'wide' ? WIDE : TALL;
}
