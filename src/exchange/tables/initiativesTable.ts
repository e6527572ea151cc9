/** One row per initiative, by rank: its measures in the filtered and in the whole plan, and its first listing. */
import { listAttributes } from '../../explore/attributeColumn.ts';
import { listingsOfInitiative, nodeOf, type PlanNode } from '../../plan/graph.ts';
import { initiativeMeasures, type RankingRow, ranking } from '../../plan/measures.ts';
import type { ExportContent } from '../exportContent.ts';
import { attributeColumns, nodeColumns, type Table, tableOf } from '../table.ts';

export function initiativesTable({ whole, shown }: ExportContent): Table {
  const inPlan = ({ initiative }: RankingRow) => initiativeMeasures(whole, initiative.id);
  const first = ({ initiative }: RankingRow): PlanNode | undefined => {
    const listing = listingsOfInitiative(whole, initiative.id).find(({ mark }) => mark === 'first');
    return listing === undefined ? undefined : nodeOf(whole, listing.policy);
  };
  return tableOf(ranking(shown.graph), [
    ['place', ({ place }) => place],
    ...nodeColumns<RankingRow>('initiative', ({ initiative }) => initiative),
    ['initiative_reading', ({ initiative }) => initiative.reading],
    ['listing_count', ({ listingCount }) => listingCount],
    ['reach', ({ reach }) => reach],
    ['listing_count_in_plan', (row) => inPlan(row).listingCount],
    ['reach_in_plan', (row) => inPlan(row).reach],
    ...nodeColumns('first_policy', first),
    ...attributeColumns<RankingRow>(listAttributes(whole, 'initiatives'), ({ initiative }) => initiative),
    ['source_page', ({ initiative }) => initiative.at.page],
    ['source_section', ({ initiative }) => initiative.at.section],
  ]);
}
