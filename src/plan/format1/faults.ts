import type { Path, PlanProblem } from '../problem.ts';
import type { PlanFile1 } from './schema.ts';

/** What the first format does not allow and the present one does. */
export function format1Problems(plan: PlanFile1): readonly PlanProblem[] {
  return [...misplacedItems(plan), ...relistedBeforeFirst(plan)];
}

/** Reports children whose id does not extend the parent's: `2.1` belongs under `2`, and `2.1.3` under `2.1`. */
function misplacedItems({ strategies }: PlanFile1): readonly PlanProblem[] {
  return strategies.flatMap(({ id, directions }, index) => {
    const where: Path = ['strategies', index, 'directions'];
    return [
      ...misplaced(id, directions, where),
      ...directions.flatMap((direction, at) =>
        misplaced(direction.id, direction.policies, [...where, at, 'policies']),
      ),
    ];
  });
}

function misplaced(parent: string, children: readonly { readonly id: string }[], where: Path): PlanProblem[] {
  return children.flatMap(({ id }, index) =>
    id.slice(0, id.lastIndexOf('.')) === parent
      ? []
      : [{ code: 'misplaced', id, parent, where: [...where, index, 'id'] }],
  );
}

function relistedBeforeFirst({ strategies }: PlanFile1): readonly PlanProblem[] {
  const listed = new Set<string>();
  const problems: PlanProblem[] = [];
  for (const [s, { directions }] of strategies.entries())
    for (const [d, { policies }] of directions.entries())
      for (const [p, { id: policy, listings }] of policies.entries())
        for (const [index, { initiative, mark }] of listings.entries()) {
          const where: Path = ['strategies', s, 'directions', d, 'policies', p, 'listings', index];
          if (mark === 'relisted' && !listed.has(initiative))
            problems.push({ code: 'relistedBeforeFirst', initiative, policy, where });
          if (mark === 'first') listed.add(initiative);
        }
  return problems;
}
