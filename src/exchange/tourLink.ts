/** Encodes a short tour in a URL: its JSON, deflated, in Base64url. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parseTourText } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { ValidationResult } from '../plan/validate.ts';
import { concatBytes } from './concatBytes.ts';

/** In characters. Longer URLs break in e-mails and on some servers. */
export const MAX_LINK_LENGTH = 6_000;
/** The largest inflated size; a link that exceeds it may be a decompression bomb. */
const MAX_BYTES = 1_000_000;

/** The Base64url text; null where the tour is too long for a URL. */
export function encodeTour(tour: Tour): string | null {
  const text = toBase64Url(deflateSync(strToU8(JSON.stringify(tour)), { level: 9 }));
  return text.length <= MAX_LINK_LENGTH ? text : null;
}

/** Decodes the text of {@link encodeTour}; anything else gives problems instead of a tour. */
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

/** Inflates in chunks and stops at {@link MAX_BYTES}. Null for invalid, truncated or too large data. */
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
  const CHUNK_LENGTH = 512;
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_LENGTH)
      inflate.push(bytes.subarray(at, at + CHUNK_LENGTH), at + CHUNK_LENGTH >= bytes.length);
  } catch {
    return null;
  }
  return ended ? concatBytes(chunks) : null;
}
