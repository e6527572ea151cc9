/** The words in the heads of columns that tell what a column holds, in Japanese and English; of NFKC in lower case. */

export const CODE_HEAD =
  /番号$|コード$|^(?:no\.?|№|id|code|number|#|記号|符号|整理番号)$|(?:\bno\.?|\bcode|\bnumber|#|no\.)$/;
/** The last part of a head that says no more than “name”. */
export const NAME_HEAD = /^(?:名称|名|名前|name|title)$/;

export const MARK_HEAD =
  /^(?:再掲(?:の?有無|区分|欄|フラグ)?|重複(?:掲載)?|掲載区分|初出.?再掲|(?:re-?list(?:ed|ing)?|repeat(?:ed)?|mark)\??)$/;
export const ALSO_UNDER_HEAD =
  /^(?:also\b.*|listed also.*|other (?:strateg|polic|goal|place|objective).*|(?:再掲|重複)(?:先|箇所|する施策).*|(?:他の|その他の|関連する?|関係する?)(?:基本)?(?:施策|政策|掲載先|体系).*|.*にも(?:掲載|該当).*)$/;

const ATTRIBUTE_WORDS =
  /担当|所管|主管|関係課|部署|部局|[課部室係]名?$|予算|事業費|決算|金額|費用|指標|目標値|現状値|実績|基準値|kpi|評価|判定|状況|進捗|ステータス|備考|期間|年度|時期|開始|終了|期限|概要|説明|対象|財源|根拠|方法|\b(?:lead|leads?|department|dept|division|office|owner|status|progress|budget|cost|spend|funding|amount|indicator|target|baseline|current|start|end|due|date|year|deadline|note|notes|comment|comments|remarks|description|summary|url|link|rating|score|priority level|phase|ward|location)\b|[（(](?:千円|円|百万円|万円|usd|jpy|eur|gbp|%)[）)]/;
const INITIATIVE_WORDS =
  /事務事業|事業|取組|取り組み|取組み|具体的|実施項目|アクション|プロジェクト|施策事業|\b(?:initiative|action|project|program|programme|measure|activity|task)s?\b/;
const LEVEL_WORDS =
  /目標|政策|施策|課題|基本|方針|戦略|分野|方向|^柱|の柱|大項目|中項目|小項目|^[章節項]|テーマ|ビジョン|\b(?:goal|strategy|strategic|objective|theme|pillar|policy|direction|outcome|focus|area|priority|aim|chapter|section)\b/;

export const PERSON_HEAD =
  /担当者|氏名|職員名?|責任者|記入者|作成者|承認者|連絡先|電話|内線|メール|\b(?:staff|contact|person|employee|e-?mail|phone|responsible officer|assignee)\b/;
export const OWNER_HEAD = /\b(?:owner|manager|lead|leader)\b/;

const YEAR_HEAD =
  /(?:令和|平成|\b[rh]|fy|西暦)?\s?(?:元|\d{1,4})\s?年度?|\bfy\s?\d{2,4}\b|\b20\d\d\b|\br\d{1,2}\b/;

/** A head of NFKC in lower case, without spaces at its ends. */
export function headKey(head: string): string {
  return head.normalize('NFKC').toLowerCase().trim();
}

export type HeadKind = 'attribute' | 'initiative' | 'level' | 'unknown';

/** What the words of a head suggest for a column of names. */
export function headKind(head: string): HeadKind {
  const key = headKey(head);
  if (ATTRIBUTE_WORDS.test(key)) return 'attribute';
  if (INITIATIVE_WORDS.test(key)) return 'initiative';
  return LEVEL_WORDS.test(key) ? 'level' : 'unknown';
}

/** The year in a head, as written: 令和6年度. */
export function yearIn(head: string): string | null {
  return YEAR_HEAD.exec(headKey(head))?.[0] ?? null;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['日本語', 'ja'],
  ['japanese', 'ja'],
  ['和文', 'ja'],
  ['英語', 'en'],
  ['英', 'en'],
  ['english', 'en'],
  ['英文', 'en'],
]);
/** “Goal (en)”, 施策（英語）, and policy_name_en of our own tables. */
const LANGUAGE_AT_END = /\s*[([［【]([^()[\]]+)[)\]］】]$|_([a-z]{2})$/;
const LANGUAGE_CODE = /^[a-z]{2}(?:-[a-z0-9]{2,8})?$/;

/** The language that a head names at its end, as in “Goal (en)” and 施策（英語）, and the head without it. */
export function headLanguage(head: string): { readonly base: string; readonly language: string | null } {
  const plain = head.normalize('NFKC').trim();
  const [, inBrackets, afterLine] = LANGUAGE_AT_END.exec(plain) ?? [];
  const words = (inBrackets ?? afterLine ?? '').trim();
  const key = words.toLowerCase();
  const language = LANGUAGES.get(key) ?? (LANGUAGE_CODE.test(key) && isLanguageCode(words) ? words : null);
  return language === null
    ? { base: plain, language }
    : { base: plain.replace(LANGUAGE_AT_END, ''), language };
}

/** The codes that stand in heads: others are units, as in (km). */
const CODES = new Set(['ja', 'en', 'zh', 'ko', 'pt', 'es', 'vi', 'fr', 'de', 'th', 'tl', 'ne', 'it']);

function isLanguageCode(words: string): boolean {
  return CODES.has(words.slice(0, 2).toLowerCase());
}

/** What the head calls one thing of the column: 施策 of 施策名 and of 施策 名称, Action of “Action name”. */
export function thingName(head: string): string {
  const { base } = headLanguage(head);
  const plain = base
    .replace(/[\s　]*(?:の?名称|名|番号|コード|id)$/iu, '')
    .replace(/[\s_]+(?:name|title|no\.?|number|code|id)$/i, '')
    .trim();
  return plain === '' ? base : plain;
}
