/** The overlap as a heat map: basic policies × basic policies, shaded by the number of shared initiatives. */

import { overlapTable, shadeOf, shadeSteps } from '../../../explore/overlapTable.ts';
import { type PolicyPair, policyPairOf } from '../../../explore/policyPair.ts';
import { startsGroup } from '../../../explore/startsGroup.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { CELLS_HINTS, OVERLAP_ORDER_NAMES } from '../../../i18n/tableWords.ts';
import { listingBetween, type PolicyNode } from '../../../plan/graph.ts';
import { overlap } from '../../../plan/measures.ts';
import { policyNodesInOrder } from '../../../plan/similarity.ts';
import { textIn } from '../../../plan/text.ts';
import { INK, LINE, PAPER, SHADE_COLOURS } from '../../../ui/palette.ts';
import { type Box, opaque, opaqueLine, type Point, type Primitive, type Stroke } from '../drawing.ts';
import type { LegendEntry } from '../legend.ts';
import { nodeColour } from '../nodeColour.ts';
import { HAIRLINE } from '../page.ts';
import { belowTable } from '../under.ts';
import { besideCell, type DrawnCell, HEAD, lineCell, NAME, NOTHING, nameCell, turnedCell } from './cells.ts';
import { type ColumnLine, type GridCell, type GridRow, HEAD_LINE, headRow, layoutGrid } from './grid.ts';
import { numberWidth, WIDEST_COLUMN } from './matrixSetting.ts';
import { EMPTY, HIGHLIGHTED, namesList, type ViewBody, type ViewContent } from './viewBody.ts';

/** CSS pixels. */
const WIDEST_NAME = 410;
const ROW = 22;
const MIN_COLUMN = 26;
/** Column padding: thirty basic policies with their names fit on A3. */
const COLUMN_ROOM = 6;
const COMPACT_ROOM = 4;
const GROUP_LINE: Stroke = opaqueLine(INK, 1.5);
const DIRECTION_LINE: Stroke = opaqueLine('#767676', 1);
const FRAME: Stroke = opaqueLine(INK, 2.5);
const SAMPLE = 26;

export function overlapBody(content: ViewContent): ViewBody {
  const { shown, words, tableSettings } = content;
  const { cells, order, opened } = tableSettings.overlap;
  const { t } = words;
  const policies = policyNodesInOrder(shown.graph, order);
  const pair = policyPairOf(shown.graph, opened);
  return {
    body: policies.length === 0 ? EMPTY : tableOf(policies, pair, content),
    under: belowTable(content, {
      legend: shadeLegend(content),
      ...(pair === null ? {} : openedNotes(pair, content)),
    }),
    about: [
      t(CELLS_HINTS[cells]),
      t('drawing.ordered', { order: t(OVERLAP_ORDER_NAMES[order]) }),
      ...(order === 'similarity' ? [t('overlap.hintSimilarity')] : []),
    ],
    showsSelected: policies.some((policy) => toneOf(policy, content) !== null),
  };
}

function tableOf(policies: readonly PolicyNode[], pair: PolicyPair | null, content: ViewContent) {
  const { whole, tableSettings, words, measure } = content;
  const grouped = tableSettings.overlap.order === 'number';
  const widest = Math.ceil(Math.max(MIN_COLUMN, ...policies.map((policy) => headWidth(policy, content))));
  const isTurned = widest > WIDEST_COLUMN;
  const column = isTurned ? MIN_COLUMN : widest;
  const lines = policies.flatMap((_, at): readonly ColumnLine[] => {
    const stroke = groupStroke(grouped && startsGroup(policies, at));
    return [{ before: at + 1, fromRow: 0, stroke: at === 0 ? HEAD_LINE : stroke }];
  });
  const heads = headRow([
    { at: 0, cell: content.compact ? NOTHING : lineCell(words.t('overlap.policy'), HEAD, 'start', measure) },
    ...policies.map((policy, at) => ({ at: at + 1, ...headOf(policy, isTurned, content) })),
  ]);
  const rows = policies.map((policy, at): GridRow => {
    const colour = nodeColour(whole, policy);
    const tone = toneOf(policy, content);
    const look = { ...NAME, colour: tone === 'selected' ? PAPER : INK };
    const name = nameCell(policy, words.language, look, WIDEST_NAME, measure);
    const number = lineCell(
      policy.number,
      { ...HEAD, colour: tone === 'selected' ? PAPER : colour },
      'start',
      measure,
    );
    return {
      id: policy.id,
      name: textIn(policy.name, words.language),
      line: at === policies.length - 1 ? HAIRLINE : groupStroke(grouped && startsGroup(policies, at + 1)),
      cells: [
        {
          at: 0,
          cell: content.compact ? number : besideCell([{ ...number, width: widest }, name]),
          ...groundFor(tone),
        },
        ...policies.flatMap((other, to) => cellOf(policy, other, to + 1, pair, content)),
      ],
    };
  });
  return layoutGrid({
    rows: [heads, ...rows],
    least: [content.compact ? widest : 160, ...policies.map(() => column)],
    leastRow: ROW,
    lines,
  });
}

function cellOf(
  policy: PolicyNode,
  other: PolicyNode,
  at: number,
  pair: PolicyPair | null,
  { shown, tableSettings, words, measure }: ViewContent,
): readonly GridCell[] {
  const { cells } = tableSettings.overlap;
  if (policy === other) return [{ at, cell: NOTHING, ground: opaque(LINE) }];
  const { rows, most } = overlapTable(shown.graph);
  const count = rows.get(policy.id)?.get(other.id)?.[cells] ?? 0;
  const isOpened = pair !== null && [pair.a, pair.b].includes(policy) && [pair.a, pair.b].includes(other);
  const shade = SHADE_COLOURS[shadeOf(count, most[cells]) - 1];
  if (shade === undefined) return isOpened ? [{ at, cell: framed(NOTHING) }] : [];
  const cell = lineCell(words.number(count), { ...HEAD, colour: shade.words }, 'middle', measure);
  return [{ at, cell: isOpened ? framed(cell) : cell, ground: opaque(shade.ground) }];
}

/** Frames the cell of the opened pair. */
function framed(cell: DrawnCell): DrawnCell {
  return { ...cell, draw: (box) => [...cell.draw(box), frame(box)] };
}

function frame({ x, y, w, h }: Box): Primitive {
  const inner = { x: x + 1, y: y + 1, w: w - 2, h: h - 2 };
  return { kind: 'box', ...inner, radius: 0, paint: { stroke: FRAME } };
}

function headOf(
  policy: PolicyNode,
  isTurned: boolean,
  content: ViewContent,
): Pick<GridCell, 'cell' | 'ground'> {
  const { whole, measure } = content;
  const tone = toneOf(policy, content);
  const look = { ...HEAD, colour: tone === 'selected' ? PAPER : nodeColour(whole, policy) };
  const cell = isTurned
    ? turnedCell(policy.number, look, measure)
    : { ...lineCell(policy.number, look, 'middle', measure), width: headWidth(policy, content) };
  return { cell, ...groundFor(tone) };
}

function headWidth(policy: PolicyNode, { compact, measure }: ViewContent): number {
  return numberWidth(policy, measure) + (compact ? COMPACT_ROOM : COLUMN_ROOM);
}

/** Whether a policy is selected, or lists the selected initiative. */
function toneOf(policy: PolicyNode, { shown, selected }: ViewContent): 'selected' | 'highlighted' | null {
  if (selected === null) return null;
  if (selected === policy.id) return 'selected';
  const isInitiative = shown.graph.nodes.get(selected)?.kind === 'initiative';
  return isInitiative && listingBetween(shown.graph, policy.id, selected) !== undefined
    ? 'highlighted'
    : null;
}

function groundFor(tone: 'selected' | 'highlighted' | null): Pick<GridCell, 'ground'> {
  if (tone === null) return {};
  return { ground: tone === 'selected' ? opaque(INK) : HIGHLIGHTED };
}

function groupStroke(group: 'strategy' | 'direction' | false): Stroke {
  if (group === false) return HAIRLINE;
  return group === 'strategy' ? GROUP_LINE : DIRECTION_LINE;
}

/** The legend of the shades. */
function shadeLegend({
  shown,
  tableSettings,
  words: { t, number },
  measure,
}: ViewContent): readonly LegendEntry[] {
  const most = overlapTable(shown.graph).most[tableSettings.overlap.cells];
  const steps = shadeSteps(most);
  if (steps.length === 0) return [];
  const sign = ({ x, y }: Point): readonly Primitive[] =>
    steps.flatMap((count, at) => {
      const shade = SHADE_COLOURS[shadeOf(count, most) - 1];
      if (shade === undefined) return [];
      const box = { x: x - (steps.length * SAMPLE) / 2 + at * SAMPLE, y: y - 9, w: SAMPLE, h: 18 };
      const look = { ...HEAD, colour: shade.words };
      return [
        { kind: 'box', ...box, radius: 0, paint: { fill: opaque(shade.ground) } } as const,
        ...lineCell(number(count), look, 'middle', measure).draw(box),
      ];
    });
  return [{ text: t('overlap.shade'), sign, width: steps.length * SAMPLE + 12 }];
}

function openedNotes({ a, b }: PolicyPair, content: ViewContent) {
  const { shown, words } = content;
  const figures = overlap(shown.graph, a.id, b.id);
  const sentence = words.tableSentences.overlap(shown.graph, a.id, b.id, figures, shown.reasons.length === 0);
  return { notes: [plainText(sentence)], names: namesList(figures.shared, content) };
}
