/** The units of attributes: in a head, in a head above it, or in a line above the table. */
import { headKey } from './headWords.ts';
import { cellText, type SheetTable } from './table.ts';

const MONEY =
  /^(?:[十百千万億兆]*円|(?:thousand |million )?(?:yen|dollars?|euros?|pounds?)|[¥$€£]?(?:k|m|bn|000s?)?[¥$€£]|[¥$€£](?:k|m|bn|000s?)|(?:k|m)?(?:usd|jpy|eur|gbp)(?: ?(?:k|m|bn|000s?|thousand|million))?)$/;
const COUNTED =
  /^(?:延べ?|のべ)?(?:[千万億]?(?:人|名|件|回|社|戸|世帯|台|か所|カ所|ヵ所|ヶ所|ケ所|箇所|個所|施設|団体|学?校|園|棟|本|組|日|時間|分|冊|点|品目|店舗?|事業所|区画|講座|地区|か月|ha|kg?|t|g|km2?|m[23]?|㎡|㎥|㎞|kwh?|mwh?|t-co2e?))(?:[/／](?:年度?|月|日|人))?$|^(?:%|‰|パーセント|割|ポイント|pt|年|年度|月|people|persons?|items?|hours?|days?|times|cases|percent)$/;
/** What else stands in brackets behind the name of a figure. */
const NO_UNIT =
  /\d|年|期|初$|補正|決算|予算|見込|計画|実績|目標|現状|現在|基準|累計|計$|税|^[ab]$|plan|actual|target|current|baseline|estimate|total|year/;
const AMBIGUOUS = /^(?:年度?|月|日|名|点|本|組|園|校|[a-z]+)$/;
const MAX_UNIT = 12;
/** A longer text is no head or title. */
const MAX_TEXT = 200;

const BRACKETED = /^(.*?)\s*[（(［[【〔〈＜]\s*([^（）()［\][\]【】〔〕〈〉＜＞]+?)\s*[）)］\]】〕〉＞]$/u;
/** 事業費：千円, 事業費 千円 */
const BEHIND = /^(.+?)[\s　:：/／・]+([^\s　:：/／・]+)$/u;
/** 事業費千円 */
const JOINED = /^(.*[費額算金入出])([十百千万億兆]*円)$/u;
const SAYS_UNIT = /^(?:単位\s*[:：]?|units?\s*[:：])\s*/iu;
/** At the end of a line: （単位：千円、人） */
const LINE =
  /[（(［[【〔〈＜]?\s*(?:単位\s*[:：]|units?\s*[:：])\s*([^（）()［\][\]【】〔〕〈〉＜＞]{1,30}?)\s*[）)］\]】〕〉＞]?$/iu;

function found(pattern: RegExp, text: string): RegExpExecArray | null {
  return text.length <= MAX_TEXT ? pattern.exec(text.trim()) : null;
}

export function isMoneyUnit(unit: string): boolean {
  return MONEY.test(headKey(unit));
}

/** `unit`: without brackets. */
export function isKnownUnit(unit: string): boolean {
  return isMoneyUnit(unit) || COUNTED.test(headKey(unit));
}

/** Whether a cell says nothing but a unit: 千円, （件）. Words that are heads as well, as 名 and 年, are units in brackets. */
export function isUnit(text: string): boolean {
  const [, before, words] = found(BRACKETED, text) ?? [];
  if (words !== undefined) return before === '' && isKnownUnit(words.replace(SAYS_UNIT, ''));
  return isKnownUnit(text.trim()) && !AMBIGUOUS.test(headKey(text));
}

type NameAndUnit = { readonly name: string; readonly unit: string | null };
/** `isAbove`: whether another part than the last names the unit, for all columns below it. */
type HeadUnit = NameAndUnit & { readonly isAbove: boolean };

/**
 * The unit that the parts of a head name, from the top, and the head without it: 千円 of 事業費（千円）, and of 予算（千円）
 * above 令和7年度. Only the last part may have one that is not known, as 店 of 出店数（店）.
 */
export function headUnit(parts: readonly string[]): HeadUnit {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const isAbove = at < parts.length - 1;
    const own = unitAtEnd(parts[at] ?? '', !isAbove);
    if (own === null) continue;
    const rest = parts.map((part, index) => (index === at ? own.name : part));
    const name = rest.filter((part) => part !== '').join(' ');
    if (name !== '') return { name, unit: own.unit, isAbove };
  }
  return { name: parts.join(' ').trim(), unit: null, isAbove: false };
}

function unitAtEnd(text: string, mayBeUnknown: boolean): NameAndUnit | null {
  const bracketed = found(BRACKETED, text);
  if (bracketed !== null) {
    const [, name = '', words = ''] = bracketed;
    const unit = words.replace(SAYS_UNIT, '');
    const isSaid = unit !== words || isKnownUnit(unit);
    const isLikely = mayBeUnknown && name !== '' && words.length <= MAX_UNIT && !NO_UNIT.test(headKey(words));
    return unit !== '' && (isSaid || isLikely) ? { name, unit } : null;
  }
  if (isUnit(text)) return { name: '', unit: text.trim() };
  const [, name, unit = ''] = found(BEHIND, text) ?? found(JOINED, text) ?? [];
  return name !== undefined && isUnit(unit) ? { name, unit } : null;
}

/** The units that lines above the head name, as （単位：千円、人） beside a title does. `head`: its first row, from 0. */
export function unitsAbove(table: SheetTable, head: number): readonly string[] {
  return table.rows
    .slice(0, head)
    .flat()
    .flatMap((cell) => found(LINE, cellText(cell))?.[1]?.split(/[、,，・/／\s]+/u) ?? [])
    .filter(isKnownUnit);
}

/** A title without the unit at its end; '' where it says nothing else. */
export function withoutUnit(title: string): string {
  return title.slice(0, found(LINE, title)?.index).trim();
}
