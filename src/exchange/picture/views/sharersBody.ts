/** The overlap of one basic policy with the others, for plans too large for the whole table. */
import { focusedPolicy, policiesSharingWith } from '../../../explore/overlapTable.ts';
import { CELLS_HINTS } from '../../../i18n/tableWords.ts';
import { nodeOf, type PolicyNode } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { nodeColour } from '../nodeColour.ts';
import { belowTable } from '../under.ts';
import { badgeCell, barCell, HEAD, lineCell, NAME, nameCell, STRONG } from './cells.ts';
import { type GridRow, headRow, layoutGrid } from './grid.ts';
import { EMPTY, truncationNote, type ViewBody, type ViewContent } from './viewBody.ts';

/** CSS pixels. */
const WIDEST_NAME = 480;
const BAR = 160;
const ROW = 26;

export function sharersBody(content: ViewContent): ViewBody {
  const { shown, words, tableSettings, selected } = content;
  const { cells, opened } = tableSettings.overlap;
  const { t, number, language } = words;
  const policy = focusedPolicy(shown.graph, opened, selected);
  const under = belowTable(content, {});
  if (policy === null)
    return {
      body: EMPTY,
      under,
      about: [t('overlap.large', { number: number(shown.graph.policies.length) })],
      showsSelected: false,
    };
  const rows = policiesSharingWith(shown.graph, policy.id, cells);
  return {
    body: rows.length === 0 ? EMPTY : tableOf(policy, content),
    under,
    about: [
      `${policy.number} ${textIn(policy.name, language)}`,
      rows.length === 0 ? t('overlap.sharesNone') : t('overlap.sharesWith', { number: number(rows.length) }),
      t(CELLS_HINTS[cells]),
      ...truncationNote('drawing.firstRows', rows.length, content.rows, words),
    ],
    showsSelected: selected === policy.id,
  };
}

function tableOf(policy: PolicyNode, content: ViewContent) {
  const { whole, shown, words, tableSettings, measure } = content;
  const { cells } = tableSettings.overlap;
  const { t, number, language } = words;
  const all = policiesSharingWith(shown.graph, policy.id, cells);
  const most = all[0]?.[cells] ?? 0;
  const heads = headRow([
    { at: 1, cell: lineCell(t('overlap.policy'), HEAD, 'start', measure) },
    { at: 2, cell: lineCell(t(`overlap.${cells}`), HEAD, 'end', measure) },
  ]);
  const rows = all.slice(0, content.rows).map((row): GridRow => {
    const node = nodeOf(whole, row.policy);
    const colour = nodeColour(whole, node);
    return {
      id: node.id,
      name: textIn(node.name, language),
      cells: [
        { at: 0, cell: badgeCell(node.number ?? '', colour, measure) },
        { at: 1, cell: nameCell(node, language, NAME, WIDEST_NAME, measure) },
        { at: 2, cell: lineCell(number(row[cells]), STRONG, 'end', measure) },
        { at: 3, cell: barCell([{ value: row[cells], colour }], most, BAR, measure) },
      ],
    };
  });
  return layoutGrid({ rows: [heads, ...rows], least: [40, 200, 60, BAR], leastRow: ROW });
}
