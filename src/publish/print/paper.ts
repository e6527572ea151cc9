/** Paper by name, as the print style has it. A drawing brings its margin along. */
export type Paper = 'a4Landscape' | 'a4Portrait' | 'a3Landscape' | DrawingPaper;
export type DrawingPaper = 'a4Drawing' | 'a3Drawing';

/** In CSS pixels, of which a browser prints 96 to the inch; a little less, so that nothing starts another page. */
export const DRAWING_SIZE: Readonly<Record<DrawingPaper, { readonly w: number; readonly h: number }>> = {
  a4Drawing: { w: 1122, h: 791 },
  a3Drawing: { w: 1587, h: 1120 },
};

/** Of pages after a drawing's first, in CSS pixels: room for their head, and their lower margin. */
export const CONTINUED = { head: 56, below: 24 };
