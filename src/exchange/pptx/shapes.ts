/** Converts drawings to native shapes: a primitive to a shape or text box, a part of several primitives to a group. */
import type { Language } from '../../i18n/languages.ts';
import {
  type Box,
  type Drawing,
  type DrawingPart,
  type Primitive,
  sanitizeText,
  type TextPrimitive,
} from '../picture/drawing.ts';
import { type AltText, lineShapeXml, propertiesXml, textBoxXml } from './boxes.ts';
import { placedBox, shapeOutline } from './geometry.ts';
import { lineXml, paintXml } from './paintXml.ts';
import type { Placement } from './slideLayout.ts';
import { emptyBody, linePitch, measuredBody } from './textXml.ts';
import { aroundBoxes, frameXml, groupFrameXml } from './units.ts';

/** Returns the next unused shape id of the slide. */
export type NextId = () => number;

export function idCounter(from: number): NextId {
  let last = from - 1;
  return () => {
    last += 1;
    return last;
  };
}

type ShapeContext = { readonly placement: Placement; readonly language: Language; readonly next: NextId };
/** A shape, and its bounding box on the slide in points. */
type PlacedXml = { readonly xml: string; readonly box: Box };

/** The drawing as one group, which can be moved and resized; empty for an empty drawing. */
export function drawingXml(drawing: Drawing, altText: AltText, placement: Placement, next: NextId): string {
  const id = next();
  const setting: ShapeContext = { placement, language: drawing.language, next };
  const inside = drawing.parts.flatMap((part) => partXml(part, setting));
  return inside.length === 0 ? '' : group(id, altText, inside).xml;
}

function partXml(part: DrawingPart, setting: ShapeContext): readonly PlacedXml[] {
  const marks = mergeBorders(part.primitives);
  const altText = altTextOf(part);
  const [only, ...more] = marks;
  if (only === undefined) return [];
  if (more.length === 0) return [primitiveXml(only, altText, setting)];
  const id = setting.next();
  return [
    group(
      id,
      altText,
      marks.map((mark) => primitiveXml(mark, { name: altText.name, description: '' }, setting)),
    ),
  ];
}

function altTextOf({ id, name, primitives }: DrawingPart): AltText {
  const text = primitives.flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : []));
  const description = sanitizeText(name ?? '');
  return { name: description === '' ? sanitizeText(id ?? text.join('')) : description, description };
}

/** Merges a filled shape and the border drawn over it into one shape with fill and stroke. */
function mergeBorders(marks: readonly Primitive[]): readonly Primitive[] {
  const all: Primitive[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    if (last !== undefined && mark.kind !== 'text' && last.kind !== 'text' && isBorderOf(mark, last))
      all[all.length - 1] = { ...last, paint: { ...last.paint, ...mark.paint } };
    else all.push(mark);
  }
  return all;
}

function isBorderOf(
  border: Exclude<Primitive, TextPrimitive>,
  body: Exclude<Primitive, TextPrimitive>,
): boolean {
  const { paint: line, ...outer } = border;
  const { paint: ground, ...inner } = body;
  return (
    line.fill === undefined &&
    ground.fill !== undefined &&
    ground.stroke === undefined &&
    JSON.stringify(outer) === JSON.stringify(inner)
  );
}

function group(id: number, altText: AltText, inside: readonly PlacedXml[]): PlacedXml {
  const box = aroundBoxes(inside.map((each) => each.box));
  const about = `<p:nvGrpSpPr>${propertiesXml(id, altText)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const frame = `<p:grpSpPr>${groupFrameXml(box)}</p:grpSpPr>`;
  return { xml: `<p:grpSp>${about}${frame}${inside.map(({ xml }) => xml).join('')}</p:grpSp>`, box };
}

function primitiveXml(mark: Primitive, altText: AltText, setting: ShapeContext): PlacedXml {
  if (mark.kind === 'text') return textXml(mark, altText, setting);
  const { placement, language, next } = setting;
  const { box, xml, line } = shapeOutline(mark, placement);
  if (line !== undefined) {
    const look = { box, rises: line.rises, line: lineXml(mark.paint.stroke, placement.scale) };
    return { xml: lineShapeXml(next(), altText, look), box };
  }
  const about = `<p:nvSpPr>${propertiesXml(next(), altText)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const look = `<p:spPr>${frameXml(box)}${xml}${paintXml(mark.paint, placement.scale)}</p:spPr>`;
  return { xml: `<p:sp>${about}${look}${emptyBody(language)}</p:sp>`, box };
}

function textXml(
  mark: TextPrimitive,
  altText: AltText,
  { placement, language, next }: ShapeContext,
): PlacedXml {
  const box = placedBox(lineBox(mark), placement);
  return { xml: textBoxXml(next(), altText, box, measuredBody(mark, placement.scale, language)), box };
}

/** In em: the middle of glyphs above the baseline, the line height, and the descent. */
const MIDDLE = 0.38;
const LINE = 1.2;
const BELOW = 0.24;

/**
 * The box in which vertically centred text keeps its baselines: a single line has the line height of its font, several
 * lines have a fixed line pitch with the extra space above each line.
 */
function lineBox({ lines, size, box, isTurned = false }: TextPrimitive): Box {
  if (isTurned) return box;
  const first = lines[0]?.y ?? box.y;
  const pitch = linePitch(lines);
  if (pitch === 0) return { ...box, y: first - (MIDDLE + LINE / 2) * size, h: LINE * size };
  return { ...box, y: first - pitch + BELOW * size, h: pitch * lines.length };
}
