/** Figures as a language writes them: for words of the screen and sentences alike. */

const formats = new Map<string, Intl.NumberFormat>();

export function formatNumber(language: string, value: number): string {
  // Up to there every language here writes them alike, and no picture has to wait for a format.
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  // Made when first used: formats are slow to make.
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

const percents = new Map<string, Intl.NumberFormat>();

/** A share, 0–1, as whole per cent. */
export function percentText(language: string, share: number): string {
  const format =
    percents.get(language) ?? new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  percents.set(language, format);
  return format.format(share);
}
