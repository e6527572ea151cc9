import type { PolicyNode } from '../plan/graph.ts';

/** Whether another strategy begins here, or another direction; the first needs no line. */
export function startsGroup(policies: readonly PolicyNode[], at: number): 'strategy' | 'direction' | false {
  const [before, here] = [policies[at - 1], policies[at]];
  if (before === undefined || here === undefined) return false;
  if (before.strategy !== here.strategy) return 'strategy';
  return before.direction !== here.direction && 'direction';
}
