/** The paper sizes of `PrintedPages.module.css`. Paper for drawings has no margin, as drawings include one. */
export type Paper = 'a4Landscape' | 'a4Portrait' | 'a3Landscape' | DrawingPaper;
export type DrawingPaper = 'a4Drawing' | 'a3Drawing';

/** In CSS pixels (96 per inch), slightly reduced so that rounding starts no further page. */
export const DRAWING_SIZE: Readonly<Record<DrawingPaper, { readonly w: number; readonly h: number }>> = {
  a4Drawing: { w: 1122, h: 791 },
  a3Drawing: { w: 1587, h: 1120 },
};

/** The header and the bottom margin of pages after a drawing's first, in CSS pixels. */
export const CONTINUED = { head: 56, below: 24 };
