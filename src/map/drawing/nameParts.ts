/** Placed labels as marks. What is a halo on the canvas is a pale ground here: not every reader knows halos. */
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
import { grown, type PlacedLabel } from '../labels/label.ts';

const LEADER: Stroke = { colour: INK, opacity: 0.7, width: 1, dash: [] };
const GROUND: Ink = { colour: PAPER, opacity: 0.96 };
const GROUND_LINE: Stroke = { colour: LINE, opacity: 0.96, width: 1, dash: [] };
const HALO: Ink = { colour: PAPER, opacity: 0.8 };
/** Beside a line's words, in CSS pixels; above its baseline, and in all, in em. */
const AROUND = 2;
const ABOVE = 0.92;
const HIGH = 1.14;

/** Below all words: a line may not strike one out, nor the ground of one another. */
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

/** The line to a name that stands apart from its node. */
export function labelLeader({ leader }: PlacedLabel): readonly Primitive[] {
  return leader === null ? [] : [lineBetween(...leader, LEADER)];
}

/** What a name is written on where it stands on what is dimmed. */
export function labelGround({ box, grounded }: PlacedLabel): readonly Primitive[] {
  const paint = { fill: GROUND, stroke: GROUND_LINE };
  return grounded ? [{ kind: 'box', ...grown(box), radius: 4, paint }] : [];
}

function halo(label: PlacedLabel, measure: MeasureText): readonly Primitive[] {
  const { box, grounded, haloed, lines, size, bold, align } = label;
  if (grounded || !haloed) return [];
  const baselines = baselinesOf(label);
  return lines.map((line, index): Primitive => {
    const w = measure(line, size, bold) + 2 * AROUND;
    const x = anchorX(label) - { start: AROUND, middle: w / 2, end: w - AROUND }[align];
    const y = (baselines[index] ?? box.y) - size * ABOVE;
    return { kind: 'box', x, y, w, h: size * HIGH, radius: size / 4, paint: { fill: HALO } };
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
