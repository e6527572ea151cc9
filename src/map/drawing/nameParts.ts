/** Placed labels as drawing primitives. Files have a pale background in place of the halo, which some viewers ignore. */
import {
  type DrawingPart,
  type Ink,
  lineBetween,
  type Primitive,
  type Stroke,
  sanitizeText,
} from '../../exchange/picture/drawing.ts';
import { INK, INK_FAINT, INK_SOFT, LINE, PAPER } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { anchorX, baselinesOf } from '../labels/baselines.ts';
import { backgroundBox, type PlacedLabel } from '../labels/label.ts';

const LEADER: Stroke = { colour: INK, opacity: 0.7, width: 1, dash: [] };
const GROUND: Ink = { colour: PAPER, opacity: 0.96 };
const GROUND_LINE: Stroke = { colour: LINE, opacity: 0.96, width: 1, dash: [] };
const HALO: Ink = { colour: PAPER, opacity: 0.8 };
/** Padding of a halo beside the text, in CSS pixels; its height above the baseline and its whole height, in em. */
const PAD = 2;
const ABOVE = 0.92;
const HEIGHT = 1.14;

/** Leaders and backgrounds come first, so that they cover no text. */
export function nameParts(labels: readonly PlacedLabel[], measure: MeasureText): readonly DrawingPart[] {
  const below = labels.flatMap((label) => [
    ...labelLeader(label),
    ...labelGround(label),
    ...halo(label, measure),
  ]);
  return [
    ...(below.length === 0 ? [] : [{ role: 'around', id: null, name: null, primitives: below } as const]),
    ...labels.map(
      (label): DrawingPart => ({ role: 'name', id: label.node, name: null, primitives: [labelWords(label)] }),
    ),
  ];
}

/** The line to a name that is apart from its node. */
export function labelLeader({ leader }: PlacedLabel): readonly Primitive[] {
  return leader === null ? [] : [lineBetween(...leader, LEADER)];
}

/** The background of a name that may cover dimmed nodes. */
export function labelGround({ box, grounded }: PlacedLabel): readonly Primitive[] {
  const paint = { fill: GROUND, stroke: GROUND_LINE };
  return grounded ? [{ kind: 'box', ...backgroundBox(box), radius: 4, paint }] : [];
}

function halo(label: PlacedLabel, measure: MeasureText): readonly Primitive[] {
  const { box, grounded, haloed, lines, size, bold, align } = label;
  if (grounded || !haloed) return [];
  const baselines = baselinesOf(label);
  return lines.map((line, index): Primitive => {
    const w = measure(line, size, bold) + 2 * PAD;
    const x = anchorX(label) - { start: PAD, middle: w / 2, end: w - PAD }[align];
    const y = (baselines[index] ?? box.y) - size * ABOVE;
    return { kind: 'box', x, y, w, h: size * HEIGHT, radius: size / 4, paint: { fill: HALO } };
  });
}

export function labelWords(label: PlacedLabel): Primitive {
  const { box, lines, size, bold, align } = label;
  const baselines = baselinesOf(label);
  const x = anchorX(label);
  return {
    kind: 'text',
    lines: lines.map((text, index) => ({ x, y: baselines[index] ?? box.y, text: sanitizeText(text) })),
    size,
    bold,
    align,
    colour: colourOf(label),
    box,
  };
}

function colourOf({ onColour, dim }: PlacedLabel): string {
  if (onColour) return dim ? INK_SOFT : PAPER;
  return dim ? INK_FAINT : INK;
}
