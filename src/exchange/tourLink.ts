/** A short tour in a link: its file, packed into letters that an address may hold. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parseTourText } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { ValidationResult } from '../plan/validate.ts';
import { concatBytes } from './concatBytes.ts';

/** Longer links break in mails and on some servers. */
export const MAX_LINK_LENGTH = 6_000;
/** What a link unpacks to: more is no short tour, and may be made to fill the memory. */
const MAX_BYTES = 1_000_000;

/** Null where the tour is too long for a link. */
export function encodeTour(tour: Tour): string | null {
  const text = toBase64Url(deflateSync(strToU8(JSON.stringify(tour)), { level: 9 }));
  return text.length <= MAX_LINK_LENGTH ? text : null;
}

export function decodeTour(text: string): ValidationResult<Tour> {
  const bytes = text.length <= MAX_LINK_LENGTH ? inflateLimited(fromBase64Url(text)) : null;
  return bytes === null
    ? { ok: false, problems: [{ code: 'notJson', where: [] }] }
    : parseTourText(strFromU8(bytes));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | null {
  try {
    return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
  } catch {
    return null;
  }
}

/** In pieces, so that a bomb is noticed before it has gone off. Null for what is none, or too much. */
function inflateLimited(bytes: Uint8Array | null): Uint8Array | null {
  if (bytes === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > MAX_BYTES) throw new RangeError('Too much');
    chunks.push(chunk);
    ended ||= final;
  });
  const PIECE = 512;
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return null;
  }
  return ended ? concatBytes(chunks) : null;
}
