/** Ids for what has none in its file: the same entry gets the same id whenever the file is read. */
import { hashedId } from './hashedId.ts';
import { PATTERNS } from './planFile.ts';

/**
 * An id from the first of `parts` that gives one that is not taken: as it is where its letters allow, else a hash of
 * it. Adds it to `taken`.
 */
export function madeId(parts: readonly (string | undefined)[], taken: Set<string>): string {
  for (const part of parts) {
    if (part === undefined) continue;
    const id = idFrom(part);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
  for (let copy = 2; ; copy++) {
    const id = `${idFrom(parts.join(' '))}-${copy}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function idFrom(text: string): string {
  const plain = text.normalize('NFKC').trim();
  return PATTERNS.id.test(plain) && plain.length <= 80 ? plain : hashedId(plain);
}
