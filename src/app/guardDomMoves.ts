/**
 * Lets React remove and move nodes that something else has already moved. A page translator replaces text nodes that
 * React holds; without this, React then fails with NotFoundError, and the whole page is lost.
 */
export function guardDomMoves({ Node: { prototype } }: typeof globalThis): void {
  const { removeChild, insertBefore } = prototype;

  prototype.removeChild = function removeChildOrHolder<T extends Node>(this: Node, child: T): T {
    if (!isElsewhere(this, child)) return Reflect.apply(removeChild, this, [child]);
    const holder = childHolding(this, child);
    if (holder !== null) Reflect.apply(removeChild, this, [holder]);
    return child;
  };

  prototype.insertBefore = function insertBeforeHolder<T extends Node>(
    this: Node,
    node: T,
    reference: Node | null,
  ): T {
    const before = isElsewhere(this, reference) ? childHolding(this, reference) : reference;
    return Reflect.apply(insertBefore, this, [node, before]);
  };
}

/** Anything but a node is left to the browser, which throws a TypeError. */
function isElsewhere(parent: Node, child: Node | null): child is Node {
  return typeof child === 'object' && child !== null && 'parentNode' in child && child.parentNode !== parent;
}

/** The child of `parent` that `node` is in, or null. */
function childHolding(parent: Node, node: Node): Node | null {
  let holder: Node | null = node;
  while (holder !== null && holder.parentNode !== parent) holder = holder.parentNode;
  return holder;
}
