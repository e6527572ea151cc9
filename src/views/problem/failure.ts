/** Why no plan can be shown. */
import type { PlanProblem } from '../../plan/problem.ts';

export type LoadFailure =
  /** Not a URL that can be fetched. */
  | { readonly kind: 'badAddress'; readonly address: string }
  /** Other origins are refused, so that no foreign plan appears to be published by this host. */
  | { readonly kind: 'otherHost'; readonly address: string }
  /** The page has no host to fetch the file from; the user can open it. */
  | { readonly kind: 'noHost'; readonly address: string }
  /** A plan that was opened from a file in another browser. */
  | { readonly kind: 'notKept'; readonly address: string }
  /** Offline, or no data before the timeout. */
  | { readonly kind: 'unreachable'; readonly address: string }
  /** The user cancelled. */
  | { readonly kind: 'cancelled'; readonly address: string }
  /** An HTTP error such as 404. */
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  /** Too many bytes or nodes for the page to stay usable. */
  | { readonly kind: 'tooLarge'; readonly address: string; readonly mostBytes: number }
  | { readonly kind: 'tooMany'; readonly address: string; readonly nodes: number; readonly mostNodes: number }
  /** The file is not a valid plan. */
  | { readonly kind: 'invalid'; readonly address: string; readonly problems: readonly PlanProblem[] };
