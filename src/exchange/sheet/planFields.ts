/** Nested data as a list of paths and values, and back: what has no column of its own in the main table. */

export type Field = { readonly path: string; readonly value: string | number | boolean };

/** Keys hold no slash: ids, languages and names of fields do not. */
const SEPARATOR = '/';
const MAX_DEPTH = 20;
const MAX_INDEX = 100_000;
/** Setting it would set the prototype of the object. Other members, as `constructor`, become its own. */
const FORBIDDEN = '__proto__';

/** Empty lists and objects are left out. */
export function* fieldsOf(value: unknown, path = ''): Generator<Field, undefined> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    yield { path, value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* fieldsOf(inner, path === '' ? key : `${path}${SEPARATOR}${key}`);
  return undefined;
}

type Nested = { [key: string]: unknown };

/** Sets the value at a path in an object; a path that it cannot hold is ignored. Numbers in paths are places of lists. */
export function setField(target: Nested, { path, value }: Field): void {
  const keys = path.split(SEPARATOR);
  if (keys.length > MAX_DEPTH || keys.some((key) => key === '' || key === FORBIDDEN)) return;
  let at: Nested | unknown[] = target;
  for (const [index, key] of keys.entries()) {
    const isLast = index === keys.length - 1;
    const next: unknown = isLast ? value : (child(at, key) ?? (isIndex(keys[index + 1] ?? '') ? [] : {}));
    if (Array.isArray(at)) {
      // The fields of a list come in its order.
      if (!isIndex(key) || Number(key) > Math.min(at.length, MAX_INDEX)) return;
      at[Number(key)] = next;
    } else at[key] = next;
    if (isLast) return;
    if (!isNested(next)) return;
    at = next;
  }
}

function child(at: Nested | unknown[], key: string): unknown {
  return Object.hasOwn(at, key) ? (at as Nested)[key] : undefined;
}

function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,5})$/.test(key);
}

function isNested(value: unknown): value is Nested | unknown[] {
  return typeof value === 'object' && value !== null;
}
