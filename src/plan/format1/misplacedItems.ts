import type { Path, PlanProblem } from '../problem.ts';
import type { PlanFile1 } from './schema.ts';

/** Reports children whose id does not extend the parent's: `2.1` belongs under `2`, and `2.1.3` under `2.1`. */
export function misplacedItems({ strategies }: PlanFile1): readonly PlanProblem[] {
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
