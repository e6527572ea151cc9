/** The shape of a generated plan: the number of nodes of each kind, and its hierarchy. */

export type PlanSize = { readonly nodes: number; readonly strategies: number; readonly projects: number };

export type PlanShape = PlanSize & {
  readonly directions: number;
  readonly policies: number;
  readonly initiatives: number;
  /** The number of policies without listings. */
  readonly unlisted: number;
  /** The share of initiatives that are listed once. */
  readonly once: number;
  /** The greatest listing count. */
  readonly most: number;
  /** The listing count of the first initiative, where it is not random. */
  readonly hub: number | null;
  /** Branches of different sizes, and names of very different lengths. */
  readonly uneven: boolean;
};

/** Shares of all nodes, as in the built-in plan. */
const DIRECTIONS = 8 / 153;
const POLICIES = 30 / 153;
const ONCE = 0.62;
/** The greatest share of policies that list an initiative, as in the built-in plan. */
const MOST = 14 / 30;

/** The shape of the built-in plan at another size. */
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

/** The direction of each policy, and the strategy of each direction. `below`: a random integer below a limit. */
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

/** The group of each of `count` items, in runs. */
type Spread = (count: number, groups: number) => readonly number[];

const evenly: Spread = (count, groups) =>
  Array.from({ length: count }, (_, index) => Math.floor((index * groups) / count));

/** Each group has at least one item. */
function unevenly(below: (limit: number) => number): Spread {
  return (count, groups) => {
    const more = Array.from({ length: count - groups }, () => below(groups));
    return [...Array.from({ length: groups }, (_, group) => group), ...more].sort((a, b) => a - b);
  };
}
