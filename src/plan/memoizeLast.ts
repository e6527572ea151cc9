/**
 * Caches the last result of `compute` per `owner`; computes again only if an input changed (`Object.is`). `keyOf`
 * returns the values to compare, by default the inputs. The cache holds its owners weakly.
 */
export function memoizeLast<Owner extends object, Inputs extends readonly unknown[], Value>(
  compute: (owner: Owner, ...inputs: Inputs) => Value,
  keyOf: (...inputs: Inputs) => readonly unknown[] = (...inputs) => inputs,
): (owner: Owner, ...inputs: Inputs) => Value {
  const last = new WeakMap<Owner, { readonly key: readonly unknown[]; readonly value: Value }>();
  return (owner, ...inputs) => {
    const key = keyOf(...inputs);
    const cached = last.get(owner);
    if (cached !== undefined && key.every((part, index) => Object.is(part, cached.key[index])))
      return cached.value;
    const value = compute(owner, ...inputs);
    last.set(owner, { key, value });
    return value;
  };
}
