/** The comparison: the members that all, several and single items have, with their marks. */
import {
  type Comparison,
  compare,
  comparisonSetOf,
  itemLetter,
  MOST_NAMED,
  memberGroups,
  pairsBySimilarity,
} from '../../../explore/compare.ts';
import { groupTitle } from '../../../i18n/groupTitle.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { listingBetween, type NodeId, nodeOf, type PlanNode } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { INK_SOFT } from '../../../ui/palette.ts';
import { nodeColour } from '../nodeColour.ts';
import { type SizedContent, translatePart } from '../page.ts';
import { belowTable } from '../under.ts';
import {
  badgeCell,
  besideCell,
  type DrawnCell,
  HEAD,
  lineCell,
  markCell,
  NAME,
  NOTHING,
  nameCell,
  SMALL,
  STRONG,
} from './cells.ts';
import { type GridRow, HEAD_LINE, headRow, layoutGrid } from './grid.ts';
import { EMPTY, markLegend, SELECTED, truncationNote, type ViewBody, type ViewContent } from './viewBody.ts';

/** CSS pixels. */
const WIDEST_NAME = 420;
const NAMED_COLUMN = 150;
const COLUMN = 52;
const ROW = 24;
const GAP = 24;

export function comparisonBody(content: ViewContent): ViewBody {
  const { shown, words, tableSettings } = content;
  const { t } = words;
  const chosen = comparisonSetOf(shown.graph, tableSettings.compared);
  if (chosen === null || chosen.ids.length < 2)
    return {
      body: EMPTY,
      under: belowTable(content, {}),
      about: [t(tableSettings.compared.length === 0 ? 'compare.empty' : 'compare.oneMore')],
      showsSelected: false,
    };
  const comparison = compare(shown.graph, chosen);
  const rows = memberRows(comparison, content);
  const table = tableOf(comparison, rows.slice(0, content.rows), content);
  const body = comparison.items.length > 2 ? below(table, pairsTable(comparison, content)) : table;
  const isSelected = (id: NodeId) => id === content.selected;
  return {
    body,
    under: belowTable(content, {
      legend: markLegend(content, 'mark'),
      key:
        comparison.items.length > MOST_NAMED
          ? comparison.items.map(({ id }, at) => {
              const node = nodeOf(content.whole, id);
              return { node, number: labelOf(node, at) };
            })
          : [],
    }),
    about: [
      plainText(words.tableSentences.comparison(shown.graph, comparison, shown.reasons.length === 0)),
      `${t('overlap.similarity')} ${comparison.jaccard.toFixed(2)}`,
      t('overlap.similarityIs'),
      ...truncationNote('drawing.firstRows', rows.length, content.rows, words),
    ],
    showsSelected:
      comparison.items.some(({ id }) => isSelected(id)) || comparison.either.some((id) => isSelected(id)),
  };
}

/** The label of an item: a policy's number, else a letter. */
function labelOf(node: PlanNode, at: number): string {
  return node.kind === 'policy' ? node.number : itemLetter(at);
}

function labelCell(node: PlanNode, at: number, { whole, measure }: ViewContent): DrawnCell {
  return badgeCell(labelOf(node, at), nodeColour(whole, node), measure);
}

function tableOf(comparison: Comparison, rows: readonly GridRow[], content: ViewContent): SizedContent {
  const { words, whole, measure } = content;
  const { t, number } = words;
  const { kind, items } = comparison;
  const isNamed = items.length <= MOST_NAMED;
  const nodes = items.map(({ id }) => nodeOf(whole, id));
  const sums = (label: string, counts: readonly number[], line: GridRow['line']) =>
    headRow(
      [
        { at: 0, cell: lineCell(label, SMALL, 'start', measure) },
        ...counts.map((count, at) => ({
          at: at + 1,
          cell: lineCell(number(count), STRONG, 'middle', measure),
        })),
      ],
      line,
    );
  return layoutGrid({
    rows: [
      headRow(
        nodes.map((node, at) => ({ at: at + 1, cell: labelCell(node, at, content) })),
        isNamed ? null : HEAD_LINE,
      ),
      ...(isNamed ? [namesRow(nodes, content)] : []),
      sums(
        t(kind === 'policy' ? 'compare.total' : 'compare.totalPolicies'),
        items.map(({ members }) => members.length),
        null,
      ),
      sums(
        t('compare.own'),
        items.map(({ alone }) => alone.length),
        HEAD_LINE,
      ),
      ...rows,
    ],
    least: [220, ...items.map(() => (isNamed ? NAMED_COLUMN : COLUMN))],
    leastRow: ROW,
  });
}

function namesRow(nodes: readonly PlanNode[], { words, measure }: ViewContent): GridRow {
  return headRow(
    nodes.map((node, at) => ({
      at: at + 1,
      cell: centred(nameCell(node, words.language, HEAD, NAMED_COLUMN - 16, measure)),
    })),
  );
}

/** Centres a cell in its column; its lines stay left-aligned. */
function centred(cell: DrawnCell): DrawnCell {
  return {
    ...cell,
    draw: (box) => cell.draw({ ...box, x: box.x + (box.w - cell.width) / 2, w: cell.width }),
  };
}

/** The rows of each group of members, under a heading. */
function memberRows(comparison: Comparison, content: ViewContent): readonly GridRow[] {
  const { shown, words, whole, measure, selected } = content;
  const { items } = comparison;
  const title = (had: Parameters<typeof groupTitle>[0], count: number) =>
    `${words.t(groupTitle(had, items.length))} ${words.number(count)}`;
  return memberGroups(comparison).flatMap(({ had, members }): readonly GridRow[] => [
    headRow([{ at: 0, cell: lineCell(title(had, members.length), STRONG, 'start', measure) }]),
    ...members.map((member): GridRow => {
      const node = nodeOf(whole, member);
      return {
        id: member,
        name: textIn(node.name, words.language),
        ...(member === selected ? { ground: SELECTED } : {}),
        cells: [
          { at: 0, cell: memberName(node, content) },
          ...items.flatMap(({ id }, at) => {
            const mark = listingBetween(shown.graph, member, id)?.mark;
            if (mark === undefined) return [];
            return [{ at: at + 1, cell: markCell(mark === 'first', INK_SOFT) }];
          }),
        ],
      };
    }),
  ]);
}

function memberName(node: PlanNode, { words, whole, measure }: ViewContent): DrawnCell {
  const name = nameCell(node, words.language, NAME, WIDEST_NAME, measure);
  if (node.kind !== 'policy') return name;
  const badge = badgeCell(node.number ?? '', nodeColour(whole, node), measure);
  return besideCell([{ ...NOTHING, width: 4 }, badge, name]);
}

/** The similarity of each pair, for more than two items. */
function pairsTable(comparison: Comparison, content: ViewContent): SizedContent {
  const { words, whole, measure } = content;
  const { t, number } = words;
  const indexes = new Map<string, number>(comparison.items.map(({ id }, at) => [id, at]));
  const labelById = (id: NodeId) => labelOf(nodeOf(whole, id), indexes.get(id) ?? 0);
  return layoutGrid({
    rows: [
      headRow([
        { at: 0, cell: lineCell(t('compare.pairs'), STRONG, 'start', measure) },
        { at: 1, cell: lineCell(t('compare.inCommon'), HEAD, 'end', measure) },
        { at: 2, cell: lineCell(t('overlap.similarity'), HEAD, 'end', measure) },
      ]),
      ...pairsBySimilarity(comparison).map(
        ({ a, b, shared, jaccard }): GridRow => ({
          id: `${a}×${b}`,
          name: null,
          cells: [
            { at: 0, cell: lineCell(`${labelById(a)} × ${labelById(b)}`, NAME, 'start', measure) },
            { at: 1, cell: lineCell(number(shared.length), NAME, 'end', measure) },
            { at: 2, cell: lineCell(jaccard.toFixed(2), NAME, 'end', measure) },
          ],
        }),
      ),
    ],
    least: [160, 80, 110],
    leastRow: ROW,
  });
}

function below(first: SizedContent, second: SizedContent): SizedContent {
  return {
    width: Math.max(first.width, second.width),
    height: first.height + GAP + second.height,
    parts: [
      ...first.parts,
      ...second.parts.map((part) => translatePart(part, { x: 0, y: first.height + GAP })),
    ],
  };
}
