/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array, offset: number): number {
  let value = offset;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

const ENCODER = new TextEncoder();

/** `n` and eight letters or digits, the same for the same text: 41 bits, which no plan fills. */
export function hashedId(text: string): string {
  const bytes = ENCODER.encode(text);
  const both = 2 ** 32 * (hash(bytes, 0x9dc5) & 0xffff) + hash(bytes, 0x811c9dc5);
  return `n${both.toString(36).padStart(8, '0').slice(-8)}`;
}
