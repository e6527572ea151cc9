/** Consistency checks: numbers that must agree, computed in two ways. */
import { NODE_KINDS, type PlanGraph } from '../../plan/graph.ts';
import { headline, policyMeasures, ranking } from '../../plan/measures.ts';

export type CheckName = 'kinds' | 'marks' | 'sides' | 'firsts' | 'relistings' | 'again' | 'shares';

export type Check = {
  readonly name: CheckName;
  /** Their sum must equal `total`. */
  readonly parts: readonly number[];
  readonly total: number;
  readonly holds: boolean;
};

export function selfCheck(graph: PlanGraph): readonly Check[] {
  const rows = ranking(graph);
  const policies = graph.policies.map((policy) => policyMeasures(graph, policy.id));
  const { initiatives, listedAgain, listings } = headline(graph);
  const first = sum(policies.map((policy) => policy.first));
  const relisted = sum(policies.map((policy) => policy.relisted));
  const nodes = [...graph.nodes.values()];
  const firstListed = new Set(
    graph.listings.filter(({ mark }) => mark === 'first').map(({ initiative }) => initiative),
  );
  return [
    check(
      'kinds',
      NODE_KINDS.map((kind) => nodes.filter((node) => node.kind === kind).length),
      graph.nodes.size,
    ),
    check('marks', [first, relisted], listings),
    check('sides', [sum(rows.map((row) => row.listingCount))], sum(policies.map((each) => each.listings))),
    check('firsts', [first], initiatives),
    check(
      'relistings',
      [
        graph.listings.filter(({ mark, initiative }) => mark === 'relisted' && firstListed.has(initiative))
          .length,
      ],
      relisted,
    ),
    check('again', [rows.filter((row) => row.listingCount === 1).length, listedAgain], initiatives),
    check(
      'shares',
      graph.strategies.map(({ id }) =>
        sum(rows.flatMap((row) => row.shares.filter((share) => share.strategy === id).map((s) => s.count))),
      ),
      listings,
    ),
  ];
}

function check(name: CheckName, parts: readonly number[], total: number): Check {
  return { name, parts, total, holds: sum(parts) === total };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
