/** Formats numbers for messages and sentences. */

const formats = new Map<string, Intl.NumberFormat>();

export function formatNumber(language: string, value: number): string {
  // All languages write integers below 1,000 alike; skipping the formatter speeds up the first render.
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  // Formatters are slow to create: create each on first use.
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

const percents = new Map<string, Intl.NumberFormat>();

/** A share, 0–1, as an integer percentage. */
export function percentText(language: string, share: number): string {
  const format =
    percents.get(language) ?? new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  percents.set(language, format);
  return format.format(share);
}
