/** The page of a picture: caption above, picture of any size, footer below. */
import type { Language } from '../../i18n/languages.ts';
import { INK, INK_SOFT, LINE } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import {
  type Caption,
  type Drawing,
  type DrawingPart,
  lineBetween,
  opaqueLine,
  type Point,
  type Primitive,
  type Stroke,
} from './drawing.ts';
import { type TextArea, type TextStyle, textBlock } from './textBlock.ts';

/** The margin of a page, in CSS pixels. */
export const MARGIN = 24;
/** The least width of a page: captions would wrap too often on a narrower one. */
const MIN_WIDTH = 640;

const TITLE: TextStyle = { size: 22, bold: true, colour: INK };
const ABOUT: TextStyle = { size: 14, bold: false, colour: INK_SOFT };
const FOOT: TextStyle = { size: 12, bold: false, colour: INK_SOFT };
export const HAIRLINE: Stroke = opaqueLine(LINE, 1);

/** The typography of a drawing; `measure` measures text in `font`. */
export type Typography = {
  readonly language: Language;
  /** A CSS font list. */
  readonly font: string;
  readonly measure: MeasureText;
};

/** Content laid out for a page, with its height; for a table also the height of its header rows. */
export type PlacedContent = {
  readonly parts: readonly DrawingPart[];
  readonly height: number;
  readonly head?: number;
};
/** Content with a width of its own. */
export type SizedContent = PlacedContent & { readonly width: number };

/** The title and the description of the picture. */
function headOf({ title, about }: Caption, at: TextArea, measure: MeasureText): PlacedContent {
  const head = textBlock(title, at, TITLE, measure);
  const rest = stackTexts(about, { ...at, y: at.y + head.height }, ABOUT, measure);
  return { parts: [framePart([head.mark]), ...rest.parts], height: head.height + rest.height };
}

/** Source, version, date and notice, under a rule. */
function footOf({ foot }: Caption, { x, y, width }: TextArea, measure: MeasureText): PlacedContent {
  const rule = lineBetween({ x, y }, { x: x + width, y }, HAIRLINE);
  const { parts, height } = stackTexts(foot, { x, y: y + 8, width }, FOOT, measure);
  return { parts: [framePart([rule]), ...parts], height: 8 + height };
}

/** Composes a page as wide as its body. `under` is laid out below the body, in the width of the page. */
export function composePage(
  body: SizedContent,
  under: (at: TextArea) => PlacedContent,
  caption: Caption,
  { language, font, measure }: Typography,
): Drawing {
  const width = Math.max(MIN_WIDTH, body.width);
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
      ...body.parts.map((part) => translatePart(part, { x: MARGIN, y: top })),
      ...below.parts,
      ...foot.parts,
    ],
    ...(body.head === undefined ? {} : { head: { from: top, to: top + body.head } }),
  };
}

/** A drawing without a page around its content; at least one pixel wide and high. */
export function drawingOf(
  { parts, width, height }: SizedContent,
  about: Pick<Drawing, 'language' | 'font' | 'title' | 'description'>,
): Drawing {
  return { ...about, width: Math.max(1, width), height: Math.max(1, height), parts };
}

/** Stacks texts vertically. */
export function stackTexts(
  texts: readonly string[],
  at: TextArea,
  look: TextStyle,
  measure: MeasureText,
): PlacedContent {
  return stacked(
    texts.map((text) => (place) => {
      const { mark, height } = textBlock(text, place, look, measure);
      return { parts: [framePart([mark])], height };
    }),
    at,
  );
}

/** Stacks blocks vertically, `gap` CSS pixels apart. */
export function stacked(
  blocks: readonly ((at: TextArea) => PlacedContent)[],
  at: TextArea,
  gap = 0,
): PlacedContent {
  let { y } = at;
  const parts = blocks.flatMap((block, index) => {
    if (index > 0) y += gap;
    const placed = block({ ...at, y });
    y += placed.height;
    return placed.parts;
  });
  return { parts, height: y - at.y };
}

/** A part that represents no element of the plan. */
export function framePart(primitives: readonly Primitive[]): DrawingPart {
  return { role: 'around', id: null, name: null, primitives };
}

export function translatePart(part: DrawingPart, by: Point): DrawingPart {
  return { ...part, primitives: part.primitives.map((mark) => translatePrimitive(mark, by)) };
}

function translatePrimitive(mark: Primitive, by: Point): Primitive {
  const moved = <Placed extends Point>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x + by.x,
    y: placed.y + by.y,
  });
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
