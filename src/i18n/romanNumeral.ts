const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The source prints a Roman numeral as one character; Unicode has them up to twelve. Other numbers stay as they are. */
export function romanNumeral(number: string): string {
  const index = ROMAN.indexOf(number);
  return index < 0 ? number : String.fromCodePoint(0x2160 + index);
}
