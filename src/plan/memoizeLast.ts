/**
 * Keeps the last result of `compute` for each `owner`, and computes again only when one of the inputs is another value
 * (`Object.is`). `keyOf` names what is compared where that is not the inputs themselves. The result is forgotten with
 * its owner.
 */
export function memoizeLast<Owner extends object, Inputs extends readonly unknown[], Value>(
  compute: (owner: Owner, ...inputs: Inputs) => Value,
  keyOf: (...inputs: Inputs) => readonly unknown[] = (...inputs) => inputs,
): (owner: Owner, ...inputs: Inputs) => Value {
  const last = new WeakMap<Owner, { readonly key: readonly unknown[]; readonly value: Value }>();
  return (owner, ...inputs) => {
    const key = keyOf(...inputs);
    const known = last.get(owner);
    if (known !== undefined && key.every((part, at) => Object.is(part, known.key[at]))) return known.value;
    const value = compute(owner, ...inputs);
    last.set(owner, { key, value });
    return value;
  };
}
