import type { PolicyNode } from '../plan/graph.ts';

/** Whether a new strategy or direction starts at this index; false for the first, which needs no separator. */
export function startsGroup(
  policies: readonly PolicyNode[],
  index: number,
): 'strategy' | 'direction' | false {
  const [before, here] = [policies[index - 1], policies[index]];
  if (before === undefined || here === undefined) return false;
  if (before.strategy !== here.strategy) return 'strategy';
  return before.parent !== here.parent && 'direction';
}
