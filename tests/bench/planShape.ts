/** How many of each thing a made-up plan has, and how its policies hang together. */

export type PlanSize = { readonly nodes: number; readonly strategies: number; readonly projects: number };

export type PlanShape = PlanSize & {
  readonly directions: number;
  readonly policies: number;
  readonly initiatives: number;
  /** How many policies list nothing. */
  readonly unlisted: number;
  /** The share of initiatives that are listed once only. */
  readonly once: number;
  /** No initiative is listed more often. */
  readonly most: number;
  /** Listings of the first initiative, where they are not left to chance. */
  readonly hub: number | null;
  /** Branches of different sizes, and names of very different lengths. */
  readonly uneven: boolean;
};

/** Of all nodes, as in the real plan. */
const DIRECTIONS = 8 / 153;
const POLICIES = 30 / 153;
const ONCE = 0.62;
/** No initiative stands under more of all policies than the real plan's hub does. */
const MOST = 14 / 30;

/** The real plan's shape at another size. */
export function shapeOf(size: PlanSize): PlanShape {
  const { nodes, strategies, projects } = size;
  const directions = Math.max(strategies, Math.round(nodes * DIRECTIONS));
  const policies = Math.max(directions, Math.round(nodes * POLICIES));
  return {
    ...size,
    directions,
    policies,
    initiatives: Math.max(0, nodes - 1 - strategies - directions - policies - projects),
    unlisted: 0,
    once: ONCE,
    most: Math.max(1, Math.floor(policies * MOST)),
    hub: null,
    uneven: false,
  };
}

export type PlacedPolicy = { readonly strategy: number; readonly direction: number; readonly policy: number };

/** Where each policy hangs: among the directions, and these among the strategies. `below`: chance. */
export function policiesOf(shape: PlanShape, below: (limit: number) => number): readonly PlacedPolicy[] {
  const { strategies, directions, policies } = shape;
  const spread = shape.uneven ? unevenly(below) : evenly;
  const strategyOf = spread(directions, strategies);
  return spread(policies, directions).map((direction, policy) => ({
    policy,
    direction,
    strategy: strategyOf[direction] ?? 0,
  }));
}

/** For each of `count` things the one of `groups` in which it is, in runs. */
type Spread = (count: number, groups: number) => readonly number[];

const evenly: Spread = (count, groups) =>
  Array.from({ length: count }, (_, index) => Math.floor((index * groups) / count));

/** Each group has one at least. */
function unevenly(below: (limit: number) => number): Spread {
  return (count, groups) => {
    const more = Array.from({ length: count - groups }, () => below(groups));
    return [...Array.from({ length: groups }, (_, group) => group), ...more].sort((a, b) => a - b);
  };
}
