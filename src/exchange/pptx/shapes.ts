/** Drawings as native shapes: a mark is a shape or a text box, a part of several marks a group, the whole a group. */
import type { Language } from '../../i18n/languages.ts';
import {
  type Box,
  type Drawing,
  drawnText,
  type Mark,
  type Part,
  type TextMark,
} from '../picture/drawing.ts';
import { type Called, lineShapeXml, propertiesXml, textBoxXml } from './boxes.ts';
import type { Fit } from './frame.ts';
import { outlineOf, placed } from './geometry.ts';
import { lineXml, paintXml } from './ink.ts';
import { aroundBoxes, frameXml, groupFrameXml } from './units.ts';
import { emptyBody, linePitch, measuredBody } from './words.ts';

/** The next number of a thing on this slide; none stands twice. */
export type NextId = () => number;

export function numbered(from: number): NextId {
  let last = from - 1;
  return () => {
    last += 1;
    return last;
  };
}

type Setting = { readonly fit: Fit; readonly language: Language; readonly next: NextId };
/** What is on the slide, and where, in points. */
type Placed = { readonly xml: string; readonly box: Box };

/** The drawing as one group, so that it can be moved and sized as one. Nothing where nothing is drawn. */
export function drawingXml(drawing: Drawing, called: Called, fit: Fit, next: NextId): string {
  const id = next();
  const setting: Setting = { fit, language: drawing.language, next };
  const inside = drawing.parts.flatMap((part) => partOn(part, setting));
  return inside.length === 0 ? '' : group(id, called, inside).xml;
}

function partOn(part: Part, setting: Setting): readonly Placed[] {
  const marks = joined(part.marks);
  const called = calledOf(part);
  const [only, ...more] = marks;
  if (only === undefined) return [];
  if (more.length === 0) return [markOn(only, called, setting)];
  const id = setting.next();
  return [
    group(
      id,
      called,
      marks.map((mark) => markOn(mark, { name: called.name, says: '' }, setting)),
    ),
  ];
}

function calledOf({ id, name, marks }: Part): Called {
  const written = marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : []));
  const says = drawnText(name ?? '');
  return { name: says === '' ? drawnText(id ?? written.join('')) : says, says };
}

/** A body and the border drawn over it are one shape in a program in which shapes have both. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const all: Mark[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    if (last !== undefined && mark.kind !== 'text' && last.kind !== 'text' && isBorderOf(mark, last))
      all[all.length - 1] = { ...last, paint: { ...last.paint, ...mark.paint } };
    else all.push(mark);
  }
  return all;
}

function isBorderOf(border: Exclude<Mark, TextMark>, body: Exclude<Mark, TextMark>): boolean {
  const { paint: line, ...outer } = border;
  const { paint: ground, ...inner } = body;
  return (
    line.fill === undefined &&
    ground.fill !== undefined &&
    ground.stroke === undefined &&
    JSON.stringify(outer) === JSON.stringify(inner)
  );
}

function group(id: number, called: Called, inside: readonly Placed[]): Placed {
  const box = aroundBoxes(inside.map((each) => each.box));
  const about = `<p:nvGrpSpPr>${propertiesXml(id, called)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const frame = `<p:grpSpPr>${groupFrameXml(box)}</p:grpSpPr>`;
  return { xml: `<p:grpSp>${about}${frame}${inside.map(({ xml }) => xml).join('')}</p:grpSp>`, box };
}

function markOn(mark: Mark, called: Called, setting: Setting): Placed {
  if (mark.kind === 'text') return textOn(mark, called, setting);
  const { fit, language, next } = setting;
  const { box, xml, line } = outlineOf(mark, fit);
  if (line !== undefined) {
    const look = { box, rises: line.rises, line: lineXml(mark.paint.stroke, fit.scale) };
    return { xml: lineShapeXml(next(), called, look), box };
  }
  const about = `<p:nvSpPr>${propertiesXml(next(), called)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const look = `<p:spPr>${frameXml(box)}${xml}${paintXml(mark.paint, fit.scale)}</p:spPr>`;
  return { xml: `<p:sp>${about}${look}${emptyBody(language)}</p:sp>`, box };
}

function textOn(mark: TextMark, called: Called, { fit, language, next }: Setting): Placed {
  const { x, y, w, h } = lineBox(mark);
  const box: Box = { ...placed({ x, y }, fit), w: w * fit.scale, h: h * fit.scale };
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
function lineBox({ lines, size, box, isTurned = false }: TextMark): Box {
  if (isTurned) return box;
  const first = lines[0]?.y ?? box.y;
  const pitch = linePitch(lines);
  if (pitch === 0) return { ...box, y: first - (MIDDLE + LINE / 2) * size, h: LINE * size };
  return { ...box, y: first - pitch + BELOW * size, h: pitch * lines.length };
}
