/** A page: what is said above a picture and below it, and a picture of any size between. */
import type { Language } from '../../i18n/languages.ts';
import { INK, INK_SOFT, LINE } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import {
  type Caption,
  type Drawing,
  type Mark,
  type Part,
  type Point,
  type Stroke,
  straight,
} from './drawing.ts';
import { type Place, type TextLook, textBlock } from './textBlock.ts';

/** Around all that a page holds, CSS pixels. */
export const MARGIN = 24;
/** Below this a page is no wider than its picture: its sentences would be broken too often. */
const LEAST_WIDTH = 640;

const TITLE: TextLook = { size: 22, bold: true, colour: INK };
const ABOUT: TextLook = { size: 14, bold: false, colour: INK_SOFT };
const FOOT: TextLook = { size: 12, bold: false, colour: INK_SOFT };
const HAIRLINE: Stroke = { colour: LINE, opacity: 1, width: 1, dash: [] };

/** How a drawing writes: the font that it names, and `measure` measures in it. */
export type Type = {
  readonly language: Language;
  /** A CSS font list. */
  readonly font: string;
  readonly measure: MeasureText;
};

/** What is made for a page, and how much of its height it takes; of a table also the height of its header rows. */
export type Placed = { readonly parts: readonly Part[]; readonly height: number; readonly head?: number };
/** The same, as wide as it is by itself. */
export type Sized = Placed & { readonly width: number };

/** The title, and what is said of what the picture shows. */
export function headOf({ title, about }: Caption, at: Place, measure: MeasureText): Placed {
  const head = textBlock(title, at, TITLE, measure);
  const rest = linesOf(about, { ...at, y: at.y + head.height }, ABOUT, measure);
  return { parts: [around([head.mark, ...rest.marks])], height: head.height + rest.height };
}

/** Source, version, date and notice, under a line. */
export function footOf({ foot }: Caption, { x, y, width }: Place, measure: MeasureText): Placed {
  const rule = straight({ x, y }, { x: x + width, y }, HAIRLINE);
  const { marks, height } = linesOf(foot, { x, y: y + 8, width }, FOOT, measure);
  return { parts: [around([rule, ...marks])], height: 8 + height };
}

/** What has a width of its own, on a page of that width. `under` is laid out in the page's width, below it. */
export function pageOf(
  body: Sized,
  under: (at: Place) => Placed,
  caption: Caption,
  { language, font, measure }: Type,
): Drawing {
  const width = Math.max(LEAST_WIDTH, body.width);
  const head = headOf(caption, { x: MARGIN, y: MARGIN - 6, width }, measure);
  const top = MARGIN + head.height + 10;
  const below = under({ x: MARGIN, y: top + body.height + 12, width });
  const footAt = top + body.height + 12 + below.height + 10;
  const foot = footOf(caption, { x: MARGIN, y: footAt, width }, measure);
  return {
    language,
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(footAt + foot.height + MARGIN - 6),
    font,
    title: caption.title,
    description: caption.description,
    parts: [
      ...head.parts,
      ...body.parts.map((part) => movedPart(part, { x: MARGIN, y: top })),
      ...below.parts,
      ...foot.parts,
    ],
    ...(body.head === undefined ? {} : { head: { from: top, to: top + body.head } }),
  };
}

/** What stands on no page, but is a drawing of its own: at least a pixel wide and high. */
export function drawingOf(
  { parts, width, height }: Sized,
  about: Pick<Drawing, 'language' | 'font' | 'title' | 'description'>,
): Drawing {
  return { ...about, width: Math.max(1, width), height: Math.max(1, height), parts };
}

/** Texts below each other. */
export function linesOf(
  texts: readonly string[],
  at: Place,
  look: TextLook,
  measure: MeasureText,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let height = 0;
  for (const text of texts) {
    const block = textBlock(text, { ...at, y: at.y + height }, look, measure);
    marks.push(block.mark);
    height += block.height;
  }
  return { marks, height };
}

export function around(marks: readonly Mark[]): Part {
  return { role: 'around', id: null, name: null, marks };
}

export function movedPart(part: Part, by: Point): Part {
  return { ...part, marks: part.marks.map((mark) => movedMark(mark, by)) };
}

export function movedMark(mark: Mark, by: Point): Mark {
  const moved = <At extends Point>(at: At): At => ({ ...at, x: at.x + by.x, y: at.y + by.y });
  switch (mark.kind) {
    case 'box':
    case 'disc':
      return moved(mark);
    case 'curve': {
      const [first, ...more] = mark.controls;
      return {
        ...mark,
        from: moved(mark.from),
        controls: [moved(first), ...more.map(moved)],
        to: moved(mark.to),
      };
    }
    case 'text':
      return { ...mark, lines: mark.lines.map(moved), box: moved(mark.box) };
  }
}
