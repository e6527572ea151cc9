/**
 * `npm run import -- sheet.xlsx --out plan.json`: makes a plan file of a spreadsheet without a browser, with the code of
 * the app. Without `--map` the proposed mapping is taken, and of each question the first answer.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { applyMapping } from '../src/exchange/sheet/applyMapping.ts';
import { proposeMapping } from '../src/exchange/sheet/proposeMapping.ts';
import { readWorkbook } from '../src/exchange/sheet/readWorkbook.ts';
import { sheetPhrases as en } from '../src/i18n/en/sheet.ts';
import { sheetPhrases as ja } from '../src/i18n/ja/sheet.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';
import { noteText, offerText, questionText, type SheetPhrases, sheetFaultText } from '../src/i18n/sheet.ts';
import { type Mapping, mappingSchema } from '../src/plan/sheet/mapping.ts';
import type { Note, Question, SheetFault } from '../src/plan/sheet/question.ts';
import { Refused } from './refused.ts';

const USAGE = `npm run import -- SHEET --out FILE [--map FILE] [--sheet NAME] [--lang ja|en]
SHEET: .xlsx, .ods, .csv or .tsv. --map: a mapping as this command prints it. --lang: of what is printed.`;

const PHRASES: Readonly<Record<Language, SheetPhrases>> = { ja, en };

/** Writes the plan file and returns what to print. Throws {@link Refused} where no plan comes out. */
export async function importSheet(args: readonly string[]): Promise<string> {
  const { file, out, map, sheet, lang } = parseOptions(args);
  if (lang !== undefined && !isLanguage(lang)) throw new Refused(`--lang is not ${lang}\n${USAGE}`);
  const refuse = (fault: SheetFault) => new Refused(sheetFaultText(PHRASES[lang ?? 'ja'], fault));
  const name = path.basename(file);
  const read = await readWorkbook(new Uint8Array(await contentOf(file)), name);
  if (!read.ok) throw refuse(read.fault);
  const proposed =
    map === undefined ? proposeMapping(read.workbook, { sheet }) : mappingIn(await contentOf(map), sheet);
  if (!proposed.ok) throw refuse(proposed.fault);
  const { mapping } = proposed;
  const result = applyMapping(read.workbook, mapping, {}, name);
  if (!result.ok) throw refuse(result.fault);
  try {
    await writeFile(out, `${JSON.stringify(result.plan, null, 2)}\n`);
  } catch {
    throw new Refused(`${out} cannot be written`);
  }
  const phrases = PHRASES[lang ?? (mapping.language === 'ja' ? 'ja' : 'en')];
  const { heading } = phrases;
  return [
    ...(map === undefined ? [heading.mapping, mappingText(mapping)] : []),
    heading.counts,
    `  ${phrases.counts(result.counts)}`,
    ...section(
      heading.questions,
      result.questions.map((question) => questionLines(phrases, question)),
    ),
    ...section(
      heading.notes,
      result.notes.map((note: Note) => noteText(phrases, note)),
    ),
    phrases.written(out),
  ].join('\n');
}

/** JSON with a line for each column. */
function mappingText({ columns, ...rest }: Mapping): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  const lines = columns.map((column) => `    ${JSON.stringify(column)}`);
  return `${head},\n  "columns": [\n${lines.join(',\n')}\n  ]\n}`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function questionLines(phrases: SheetPhrases, question: Question): string {
  const offers = question.offers.map((offer, at) => {
    const text = offerText(phrases, offer);
    return `\n    - ${at === 0 ? phrases.taken(text) : text}`;
  });
  return questionText(phrases, question) + offers.join('');
}

type Options = {
  readonly file: string;
  readonly out: string;
  readonly map: string | undefined;
  readonly sheet: string | undefined;
  readonly lang: string | undefined;
};

function parseOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  let parsed: { readonly values: Partial<Record<string, string>>; readonly positionals: readonly string[] };
  try {
    const options = { out: text, map: text, sheet: text, lang: text };
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  const { out, map, sheet, lang } = parsed.values;
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) throw new Refused(`one sheet must be named\n${USAGE}`);
  if (out === undefined) throw new Refused(`--out is missing\n${USAGE}`);
  return { file, out, map, sheet, lang };
}

async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Refused(`${file} cannot be read`);
  }
}

type MappingRead = ReturnType<typeof proposeMapping>;

function mappingIn(bytes: Buffer, sheet: string | undefined): MappingRead {
  let value: unknown = null;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { ok: false, fault: { fault: 'badMapping', path: '' } };
  }
  const parsed = mappingSchema.safeParse(value);
  if (!parsed.success)
    return { ok: false, fault: { fault: 'badMapping', path: parsed.error.issues[0]?.path.join('/') ?? '' } };
  return { ok: true, mapping: sheet === undefined ? parsed.data : { ...parsed.data, sheet } };
}
