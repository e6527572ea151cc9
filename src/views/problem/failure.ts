/** Why no plan could be shown. */
import type { PlanProblem } from '../../plan/problem.ts';

export type LoadFailure =
  /** Not an address that can be fetched. */
  | { readonly kind: 'badAddress'; readonly address: string }
  /** No answer: offline, another host that does not allow it, or too slow. */
  | { readonly kind: 'unreachable'; readonly address: string }
  /** An answer without the file, such as 404. */
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  /** A file, but not a plan. */
  | { readonly kind: 'invalid'; readonly address: string; readonly problems: readonly PlanProblem[] };
