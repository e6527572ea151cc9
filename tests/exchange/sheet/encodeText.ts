/** Encodes text as Japanese systems do, which the platform only decodes. */

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp';

export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return encoding === 'utf-16le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    });
    return new Uint8Array(bytes);
  }
  const table = tableOf(encoding);
  return new Uint8Array([...text].flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)]));
}

/** The bytes of each letter, found by decoding all pairs. */
function tableOf(encoding: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letters = [...decoder.decode(new Uint8Array([lead, trail]))];
      const [letter = ''] = letters;
      if (letters.length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, [lead, trail]);
    }
  return table;
}
