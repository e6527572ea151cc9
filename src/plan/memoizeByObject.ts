/**
 * What is worked out from one thing, once for each: several views and the map ask the same of the same graph.
 * It is forgotten with the thing.
 */
export function memoizeByObject<Thing extends object, Value>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const made = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known.value;
    const value = make(thing);
    made.set(thing, { value });
    return value;
  };
}
