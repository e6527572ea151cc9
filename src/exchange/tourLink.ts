/** A short tour in a link: its file, packed into letters that an address may hold. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parseTourText } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { Checked } from '../plan/check.ts';
import { concatBytes } from './concatBytes.ts';

/** Longer links break in mails and on some servers. */
export const LONGEST_LINK = 6_000;
/** What a link unpacks to: more is no short tour, and may be made to fill the memory. */
const MOST_BYTES = 1_000_000;

/** Null where the tour is too long for a link. */
export function packed(tour: Tour): string | null {
  const text = base64Url(deflateSync(strToU8(JSON.stringify(tour)), { level: 9 }));
  return text.length <= LONGEST_LINK ? text : null;
}

export function unpacked(text: string): Checked<Tour> {
  const bytes = text.length <= LONGEST_LINK ? inflated(fromBase64Url(text)) : null;
  return bytes === null
    ? { ok: false, problems: [{ code: 'notJson', where: [] }] }
    : parseTourText(strFromU8(bytes));
}

function base64Url(bytes: Uint8Array): string {
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
function inflated(bytes: Uint8Array | null): Uint8Array | null {
  if (bytes === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RangeError('Too much');
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
