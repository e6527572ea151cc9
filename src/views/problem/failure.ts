/** Why no plan could be shown. */
import type { PlanProblem } from '../../plan/problem.ts';

export type LoadFailure =
  /** Not an address that can be fetched. */
  | { readonly kind: 'badAddress'; readonly address: string }
  /** The page asks no other host, so that nobody's plan passes for one of this host. */
  | { readonly kind: 'otherHost'; readonly address: string }
  /** The page has no host that could hand the file out; the user can. */
  | { readonly kind: 'noHost'; readonly address: string }
  /** No answer: offline, or no byte for too long. */
  | { readonly kind: 'unreachable'; readonly address: string }
  /** The user would not wait. */
  | { readonly kind: 'cancelled'; readonly address: string }
  /** An answer without the file, such as 404. */
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  /** More than the page would stay usable with: in bytes, or in nodes. */
  | { readonly kind: 'tooLarge'; readonly address: string; readonly mostBytes: number }
  | { readonly kind: 'tooMany'; readonly address: string; readonly nodes: number; readonly mostNodes: number }
  /** A file, but not a plan. */
  | { readonly kind: 'invalid'; readonly address: string; readonly problems: readonly PlanProblem[] };
