/** Drawings as native shapes: a mark is a shape or a text box, a part of several marks a group, the whole a group. */
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

/** The next number of a thing on this slide; none stands twice. */
export type NextId = () => number;

export function idCounter(from: number): NextId {
  let last = from - 1;
  return () => {
    last += 1;
    return last;
  };
}

type ShapeContext = { readonly fit: Placement; readonly language: Language; readonly next: NextId };
/** What is on the slide, and where, in points. */
type PlacedXml = { readonly xml: string; readonly box: Box };

/** The drawing as one group, so that it can be moved and sized as one. Nothing where nothing is drawn. */
export function drawingXml(drawing: Drawing, called: AltText, fit: Placement, next: NextId): string {
  const id = next();
  const setting: ShapeContext = { fit, language: drawing.language, next };
  const inside = drawing.parts.flatMap((part) => partXml(part, setting));
  return inside.length === 0 ? '' : group(id, called, inside).xml;
}

function partXml(part: DrawingPart, setting: ShapeContext): readonly PlacedXml[] {
  const marks = mergeBorders(part.primitives);
  const called = altTextOf(part);
  const [only, ...more] = marks;
  if (only === undefined) return [];
  if (more.length === 0) return [primitiveXml(only, called, setting)];
  const id = setting.next();
  return [
    group(
      id,
      called,
      marks.map((mark) => primitiveXml(mark, { name: called.name, description: '' }, setting)),
    ),
  ];
}

function altTextOf({ id, name, primitives }: DrawingPart): AltText {
  const written = primitives.flatMap((mark) =>
    mark.kind === 'text' ? mark.lines.map(({ text }) => text) : [],
  );
  const description = sanitizeText(name ?? '');
  return { name: description === '' ? sanitizeText(id ?? written.join('')) : description, description };
}

/** A body and the border drawn over it are one shape in a program in which shapes have both. */
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

function group(id: number, called: AltText, inside: readonly PlacedXml[]): PlacedXml {
  const box = aroundBoxes(inside.map((each) => each.box));
  const about = `<p:nvGrpSpPr>${propertiesXml(id, called)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const frame = `<p:grpSpPr>${groupFrameXml(box)}</p:grpSpPr>`;
  return { xml: `<p:grpSp>${about}${frame}${inside.map(({ xml }) => xml).join('')}</p:grpSp>`, box };
}

function primitiveXml(mark: Primitive, called: AltText, setting: ShapeContext): PlacedXml {
  if (mark.kind === 'text') return textXml(mark, called, setting);
  const { fit, language, next } = setting;
  const { box, xml, line } = shapeOutline(mark, fit);
  if (line !== undefined) {
    const look = { box, rises: line.rises, line: lineXml(mark.paint.stroke, fit.scale) };
    return { xml: lineShapeXml(next(), called, look), box };
  }
  const about = `<p:nvSpPr>${propertiesXml(next(), called)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const look = `<p:spPr>${frameXml(box)}${xml}${paintXml(mark.paint, fit.scale)}</p:spPr>`;
  return { xml: `<p:sp>${about}${look}${emptyBody(language)}</p:sp>`, box };
}

function textXml(mark: TextPrimitive, called: AltText, { fit, language, next }: ShapeContext): PlacedXml {
  const box = placedBox(lineBox(mark), fit);
  return { xml: textBoxXml(next(), called, box, measuredBody(mark, fit.scale, language)), box };
}

/** Of a font's height: how far the middle of its signs is above the baseline, what a line takes, what hangs below. */
const MIDDLE = 0.38;
const LINE = 1.2;
const BELOW = 0.24;

/**
 * The box in whose middle a program sets the words so that they stand on their baselines: one line as high as its
 * font has it, several at the distance that they are told, with what is over above each of them.
 */
function lineBox({ lines, size, box, isTurned = false }: TextPrimitive): Box {
  if (isTurned) return box;
  const first = lines[0]?.y ?? box.y;
  const pitch = linePitch(lines);
  if (pitch === 0) return { ...box, y: first - (MIDDLE + LINE / 2) * size, h: LINE * size };
  return { ...box, y: first - pitch + BELOW * size, h: pitch * lines.length };
}
