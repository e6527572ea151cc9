/** Faults of JSON text that `JSON.parse` does not name: where it is broken, by which mistake, and duplicate fields. */
import { type ParseError, parse as parseTolerant, visit } from 'jsonc-parser';
import type { JsonMistake, PlanProblem } from './problem.ts';

type Fault = { readonly offset: number; readonly mistake: JsonMistake | null };

/** The first fault of text that is no JSON. */
export function brokenJsonProblem(text: string): PlanProblem {
  const faults: ParseError[] = [];
  parseTolerant(text, faults, { disallowComments: true });
  const { offset, mistake } = mistakeAt(text, faults[0]?.offset ?? text.length);
  return { code: 'brokenJson', ...placeOf(text, offset), mistake, where: [] };
}

/** A typographic quotation mark that ends a text: the text goes on to the next straight one, or to the end of the line. */
const WRONG_END = /"[^"\n]*?([“”„‟＂])\s*(?:[:,}\]][^"\n]*"?)?\s*$/u;

function mistakeAt(text: string, offset: number): Fault {
  const found = text.slice(offset, offset + 1);
  if (/[“”„‟＂‘’]/.test(found)) return { offset, mistake: 'typographicQuote' };
  if (/[！-～\u3000]/.test(found)) return { offset, mistake: 'fullWidth' };
  const before = text.slice(0, offset);
  const comma = before.trimEnd().length - 1;
  if (/[\]}]/.test(found) && before[comma] === ',') return { offset: comma, mistake: 'trailingComma' };
  const lineStart = before.lastIndexOf('\n') + 1;
  const rest = text.slice(offset).match(/^"[^\n]*/)?.[0] ?? '';
  const end = WRONG_END.exec(text.slice(lineStart, offset) + rest);
  return end === null
    ? { offset, mistake: null }
    : { offset: lineStart + end.index + end[0].indexOf(end[1] ?? ''), mistake: 'typographicQuote' };
}

/** The fields that an object has twice. `JSON.parse` drops the first of the two. `value`: the parsed text. */
export function duplicateFields(text: string, value: unknown): readonly PlanProblem[] {
  // To visit a large file takes a second; to count takes milliseconds. Texts with `\":` in them count as fields.
  if ((text.match(/"\s*:/g)?.length ?? 0) === countFields(value)) return [];
  const problems: PlanProblem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (field, offset, _length, _line, _column, path) => {
      const fields = open.at(-1);
      if (fields?.has(field))
        problems.push({ code: 'duplicateField', field, ...placeOf(text, offset), where: [...path(), field] });
      fields?.add(field);
    },
  });
  return problems;
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((sum, each) => sum + countFields(each), own);
}

/** Both from 1. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
