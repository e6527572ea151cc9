/** Proposes how a workbook is read as a plan: the sheet, its head, and the role of each column. */
import { isNumeric } from '../../plan/attributes.ts';
import type { MappedColumn, Mapping } from '../../plan/sheet/mapping.ts';
import type { SheetFault } from '../../plan/sheet/question.ts';
import { withRenamedHeads } from './alignMapping.ts';
import { attributeType, dateIn } from './attributeValues.ts';
import { codeColumn } from './codeColumns.ts';
import { type ColumnFacts, columnFacts } from './columnFacts.ts';
import { findHeadRows, type HeadRows, headsOf } from './headRows.ts';
import { ALSO_UNDER_HEAD, CODE_HEAD, headKey, headLanguage, MARK_HEAD, thingName } from './headWords.ts';
import { idStructure } from './idColumns.ts';
import { leftOutReasons } from './leftOutColumns.ts';
import { contentSheets, storedMapping } from './storedFields.ts';
import { type NameGroup, type Structure, structureOf } from './structureColumns.ts';
import { cellText, type SheetTable, type Workbook } from './table.ts';
import { headUnit, isKnownUnit, isMoneyUnit, unitsAbove, withoutUnit } from './units.ts';

export type MappingResult =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly fault: SheetFault };

export type ProposalOptions = {
  /** The name of the sheet to read. */
  readonly sheet?: string | undefined;
  /** The rows of the head, from 1, where they are not to be found out. */
  readonly headRows?: Mapping['headRows'] | undefined;
};

export function proposeMapping(workbook: Workbook, options: ProposalOptions = {}): MappingResult {
  const stored = options.headRows === undefined ? storedMapping(workbook) : null;
  const mapping = stored === null ? null : withRenamedHeads(workbook, stored);
  if (mapping !== null && (options.sheet === undefined || options.sheet === mapping.sheet))
    return { ok: true, mapping };
  const sheets = contentSheets(workbook).filter(
    ({ name }) => options.sheet === undefined || name === options.sheet,
  );
  const [sheet] = sheets;
  if (sheet === undefined) {
    const names = workbook.sheets.map(({ name }) => name);
    return { ok: false, fault: { fault: 'noSuchSheet', sheet: options.sheet ?? '', sheets: names } };
  }
  const proposals = sheets.flatMap((table) => proposalFor(table, options.headRows) ?? []);
  const [best] = proposals.sort((a, b) => b.score - a.score);
  if (best !== undefined) return { ok: true, mapping: best.mapping };
  return { ok: false, fault: { fault: 'noColumns', sheet: sheet.name, row: 1 } };
}

/** `score`: to compare the sheets of a workbook. */
type Proposal = { readonly mapping: Mapping; readonly score: number };

function proposalFor(table: SheetTable, rows: Mapping['headRows'] | undefined): Proposal | null {
  const head = rows === undefined ? findHeadRows(table) : headsOf(table, rows.from - 1, rows.to - 1);
  if (head === null || head.to >= table.rows.length - 1) return null;
  const facts = columnFacts(table, head);
  const own = idStructure(facts);
  const out = leftOutReasons(facts);
  const listing = new Map(
    facts.flatMap((column) => {
      const as = listingRole(column);
      return as === null || out.has(column.at) ? [] : [[column.at, as] as const];
    }),
  );
  const free = facts.filter(({ at }) => !out.has(at) && !listing.has(at));
  const codes = free.filter(isCode);
  const names = free.filter((column) => !isCode(column) && !column.areNumbers);
  const structure = own?.structure ?? structureOf(names, listing.size > 0);
  if (structure.levels.length === 0) return null;
  const language = namedLanguage(structure) ?? own?.language ?? languageOf(structure);
  const columns: MappedColumn[] = [...structureColumns(structure, language, own === null)];
  columns.push(...(own?.columns ?? []));
  const taken = new Set<string>();
  for (const code of own === null ? codes : []) {
    const column = codeColumn(code, structure, taken);
    if (column.as === 'levelCode') taken.add(`level ${column.level}`);
    if (column.as === 'pathCode') taken.add('path');
    if (column.as === 'initiativeCode') taken.add('initiative');
    columns.push(column);
  }
  const units = unitsAbove(table, head.from);
  const known = new Set(columns.map(({ column }) => column));
  for (const column of facts) {
    const at = { column: column.at + 1, head: column.head };
    const why = out.get(column.at);
    const as = listing.get(column.at);
    if (known.has(at.column)) continue;
    if (why !== undefined) columns.push({ ...at, as: 'leftOut', why });
    else if (as !== undefined) columns.push({ ...at, as });
    else if (column.head === '') columns.push({ ...at, as: 'leftOut', why: 'unknown' });
    else columns.push(attributeColumn(column, units));
  }
  const title = titleAbove(table, head);
  const nameOf = ([{ head: name }]: NameGroup, at: number) => own?.names[at] ?? thingName(name);
  const { levels, initiative } = structure;
  const mapping: Mapping = {
    format: 'vision-mapping/1',
    sheet: table.name,
    headRows: { from: head.from + 1, to: head.to + 1 },
    language,
    ...(title === null ? {} : { title }),
    levels: levels.map((group, at) => ({ name: nameOf(group, at) || `${at + 1}` })),
    ...(initiative === null
      ? {}
      : { initiativeName: nameOf(initiative, levels.length) || initiative[0].head }),
    columns: columns.sort((a, b) => a.column - b.column),
  };
  const rowCount = table.rows.length - head.to;
  return { mapping, score: rowCount * (levels.length + (initiative === null ? 0 : 2)) };
}

function listingRole({ head, heads, areMarks, values }: ColumnFacts): 'mark' | 'alsoUnder' | null {
  const key = headKey(heads.at(-1) ?? '');
  if (MARK_HEAD.test(key) || MARK_HEAD.test(headKey(head))) return 'mark';
  if (ALSO_UNDER_HEAD.test(headKey(head))) return 'alsoUnder';
  return areMarks && values.some((value) => /再掲|relist/i.test(value)) ? 'mark' : null;
}

function isCode({ heads, head, areCodes, values }: ColumnFacts): boolean {
  if (values.length === 0 || values.every((value) => dateIn(value) !== null)) return false;
  const isNamedCode = CODE_HEAD.test(headKey(heads.at(-1) ?? '')) || CODE_HEAD.test(headKey(head));
  return isNamedCode
    ? areCodes
    : areCodes && values.every((value) => /[①-⑳Ⅰ-Ⅻ]|^\d+(?:[.-]\d+)+$/u.test(value));
}

/** `mayBeNumbered`: whether a number before each name is to be taken from it. */
function* structureColumns(
  { levels, initiative }: Structure,
  language: string,
  mayBeNumbered: boolean,
): Generator<MappedColumn> {
  const names = function* (group: NameGroup) {
    for (const { at, head, areNumbered } of group) {
      const named = headLanguage(head).language;
      yield {
        column: at + 1,
        head,
        ...(named === null || named === language ? {} : { language: named }),
        ...(mayBeNumbered && areNumbered ? { numbered: true } : {}),
      };
    }
  };
  for (const [at, group] of levels.entries())
    for (const column of names(group)) yield { ...column, as: 'levelName', level: at + 1 };
  if (initiative !== null) for (const column of names(initiative)) yield { ...column, as: 'initiativeName' };
}

/** `units`: of lines above the table. Money is in the first of them that is money, and numbers are in an only other one. */
function attributeColumn({ at, head, heads, values }: ColumnFacts, units: readonly string[]): MappedColumn {
  const own = headUnit(heads);
  const type = attributeType(head, own.unit, values);
  const column = { column: at + 1, head, as: 'attribute', type } as const;
  const isNumber = isNumeric({ type });
  if (own.unit !== null && (isNumber || (isKnownUnit(own.unit) && !own.isAbove)))
    return { ...column, name: own.name, unit: own.unit };
  const [first, ...others] = units.filter((unit) => isMoneyUnit(unit) === (type === 'money'));
  const isClear = isNumber && first !== undefined && (type === 'money' || others.length === 0);
  return isClear ? { ...column, unit: first } : column;
}

/** As the head of the first level says. */
function namedLanguage({ levels: [first] }: Structure): string | null {
  return first === undefined ? null : headLanguage(first[0].head).language;
}

/** Japanese where names hold kana or kanji, else English. */
function languageOf({ levels, initiative }: Structure): string {
  const texts = [...levels, ...(initiative === null ? [] : [initiative])].flatMap(([{ values }]) => values);
  const japanese = texts.filter((text) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
  );
  return japanese.length * 4 > texts.length ? 'ja' : 'en';
}

/** The first row above the head that holds one text. */
function titleAbove(table: SheetTable, head: HeadRows): string | null {
  for (const row of table.rows.slice(0, head.from)) {
    const texts = row.map((cell) => withoutUnit(cellText(cell))).filter((text) => text !== '');
    const [title = ''] = texts;
    if (texts.length === 1 && !/^[\d/.-]+$/.test(title)) return title;
  }
  return null;
}
