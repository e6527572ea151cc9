/**
 * Decodes a text file by its bytes: UTF-8 and UTF-16 by their marks, and what Japanese systems write without one. Bytes
 * that are valid in no encoding are decoded as UTF-8, with replacement characters.
 */

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** In this order: most Shift_JIS is no valid EUC-JP, while EUC-JP is often valid as half-width kana of Shift_JIS. */
const WITHOUT_MARK = ['utf-8', 'euc-jp', 'shift_jis'] as const;

export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  for (const encoding of WITHOUT_MARK)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not valid in this one.
    }
  return new TextDecoder().decode(bytes);
}
