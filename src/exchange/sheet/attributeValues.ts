/** The types of attributes, and their values from cells. */
import { isNumeric } from '../../plan/attributes.ts';
import type { AttributeType } from '../../plan/sheet/mapping.ts';
import { headKey } from './headWords.ts';
import { type Cell, cellText } from './table.ts';
import { isKnownUnit, isMoneyUnit } from './units.ts';

const MONEY_HEAD =
  /円|[¥$€£]|予算|決算|事業費|金額|費用|財源|\b(?:usd|jpy|eur|gbp|budget|cost|spend|funding|amount)\b/;

/** The value of a cell; null for a blank one, and the text where it does not fit the type. */
export function attributeValue(cell: Cell | undefined, type: AttributeType): string | number | null {
  const text = cellText(cell);
  if (text === '') return null;
  if (isNumeric({ type })) return numberIn(text) ?? text;
  return type === 'date' ? (dateIn(text) ?? text) : text;
}

export function fitsType(value: string | number, type: AttributeType): boolean {
  if (isNumeric({ type })) return typeof value === 'number';
  return type !== 'date' || dateIn(String(value)) === value;
}

/** The number that a text is: with separators of thousands, in full width, with △ for minus; null for another text. */
export function numberIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^[△▲−–]/u, '-')
    .replace(/^[¥$€£\\]\s?|\s?(?:円|%)$/gu, '');
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,12})?$/.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
}

/** The first year of each era, less one. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['r', 2018],
  ['平成', 1988],
  ['h', 1988],
  ['昭和', 1925],
  ['s', 1925],
]);
const DATE = /^(?:(令和|平成|昭和|[rhs])?(元|\d{1,4}))[年./-](\d{1,2})[月./-](\d{1,2})日?$/;

/** With spaces between its parts. */
const LONGEST_DATE = 30;

/** The day that a text names, YYYY-MM-DD: 2026/4/1, 令和8年4月1日. */
export function dateIn(text: string): string | null {
  if (text.length > LONGEST_DATE) return null;
  const found = DATE.exec(text.normalize('NFKC').toLowerCase().replace(/\s/g, ''));
  if (found === null) return null;
  const [, era, yearText = '', month = '', day = ''] = found;
  const year = (era === undefined ? 0 : (ERAS.get(era) ?? 0)) + (yearText === '元' ? 1 : Number(yearText));
  if (year < 1000) return null;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}

const MAX_OPTIONS = 12;
const MAX_OPTION_LENGTH = 20;

/** The type that all values of a column have. `unit`: as its head says. */
export function attributeType(head: string, unit: string | null, values: readonly string[]): AttributeType {
  if (values.length === 0) return 'text';
  if (values.every((value) => numberIn(value) !== null)) {
    const isCode = values.some((value) => /^0\d/.test(value.normalize('NFKC')));
    if (!isCode) return isMoney(head, unit) ? 'money' : 'number';
  }
  if (values.every((value) => dateIn(value) !== null)) return 'date';
  const options = new Set(values);
  const isChoice =
    options.size <= MAX_OPTIONS &&
    options.size <= values.length * 0.6 &&
    values.every((value) => value.length <= MAX_OPTION_LENGTH);
  return isChoice ? 'choice' : 'text';
}

/** 予算（件） is counted in something else. */
function isMoney(head: string, unit: string | null): boolean {
  if (unit !== null && isKnownUnit(unit)) return isMoneyUnit(unit);
  return MONEY_HEAD.test(headKey(head));
}
