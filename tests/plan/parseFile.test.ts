import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parsePlanText } from '../../src/plan/parse.ts';
import { parsePlanFile } from '../../src/plan/parseFile.ts';
import { small, smallText } from '../fixtures/small.ts';

// Without two characters that the older encodings lack.
const text = readFileSync(new URL('../fixtures/small.valid.json', import.meta.url), 'utf8').replaceAll(
  /[〜–]/g,
  '-',
);
const utf8 = (written: string) => new TextEncoder().encode(written);
const problemsOf = (bytes: Uint8Array) => {
  const result = parsePlanFile(bytes);
  return result.ok ? [] : result.problems;
};

/** The bytes of a text in an encoding that Node only decodes: each character by the pair of bytes that decodes to it. */
function encoded(encoding: 'shift_jis' | 'euc-jp', written: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  return Uint8Array.from([...written].flatMap((each) => pairs.get(each) ?? each.charCodeAt(0)));
}

function utf16(written: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 + 2 * written.length));
  bytes.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < written.length; at += 1)
    bytes.setUint16(2 + 2 * at, written.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
}

describe('a plan is read whatever its encoding', () => {
  const plan = parsePlanText(text);
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little-endian', utf16(text, true)],
    ['UTF-16, big-endian', utf16(text, false)],
    ['Shift_JIS', encoded('shift_jis', text)],
    ['EUC-JP', encoded('euc-jp', text)],
  ])('%s', (_, bytes) => {
    expect(plan.ok).toBe(true);
    expect(parsePlanFile(bytes)).toEqual(plan);
  });
});

describe('another file is told by what it is', () => {
  test.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14), 'archive'],
    ['a compressed plan', gzipSync(text), 'gzip'],
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['a page', utf8('\n<!doctype html>\n<title>404</title>'), 'html'],
    ['a page that begins with a comment', utf8('<!-- made by\nhand -->\n<HTML><body>'), 'html'],
    ['a graph', utf8('{"graph": {"nodes": {}, "edges": []}}'), 'graph'],
    ['linked data', utf8('{"@context": "https://schema.org", "@graph": []}'), 'linkedData'],
    ['a tour', utf8('{"format": "vision-tour/1", "steps": []}'), 'tour'],
  ])('%s', (_, bytes, kind) => {
    expect(problemsOf(bytes)).toEqual([{ code: 'otherFile', kind, where: [] }]);
  });

  test('a plan with faults keeps them, and so does any other JSON', () => {
    const faulty = text.replace('"vision-plan/1"', '"vision-plan/1", "colour": "red"');
    expect(problemsOf(utf8(faulty))).toEqual([{ code: 'unknownField', field: 'colour', where: ['colour'] }]);
    expect(problemsOf(utf8('[]')).map(({ code }) => code)).toEqual(['wrongType']);
  });
});

describe('a fault of the JSON is told by its place', () => {
  test.each([
    ['a comma before a bracket that closes', '{\n  "a": [1, 2,]\n}', 2, 13, 'trailingComma'],
    ['a comma at the end of a line', '{\n  "a": 1,\n}', 2, 9, 'trailingComma'],
    ['a missing comma', '{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3, null],
    ['typographic quotation marks', '{ “a”: 1 }', 1, 3, 'typographicQuote'],
    ['a typographic mark at the end of a field', '{ "a”: "b" }', 1, 5, 'typographicQuote'],
    ['a typographic mark at the end of a value', '{ "a": "b”,\n  "c": 1 }', 1, 10, 'typographicQuote'],
    ['a typographic mark at the end of the last value', '{ "a": "b”\n}', 1, 10, 'typographicQuote'],
    ['single marks of a word processor', '{ ‘a’: 1 }', 1, 3, 'typographicQuote'],
    ['typographic marks in a text are none of it', '{ "a": "“b”" "c": 1 }', 1, 14, null],
    ['full-width quotation marks', '{ ＂a＂: 1 }', 1, 3, 'typographicQuote'],
    ['a full-width colon', '{ "a"： 1 }', 1, 6, 'fullWidth'],
    ['a full-width space', '{\u3000"a": 1 }', 1, 2, 'fullWidth'],
    ['a comment', '{\n  // one\n  "a": 1 }', 2, 3, null],
    ['a cut file', '{ "a": {\n', 2, 1, null],
    ['nothing', '', 1, 1, null],
    ['words', 'plan', 1, 1, null],
  ])('%s', (_, written, line, column, mistake) => {
    expect(problemsOf(utf8(written))).toEqual([{ code: 'brokenJson', line, column, mistake, where: [] }]);
  });
});

describe('a field that stands twice is told by its place', () => {
  test('in a plan that is otherwise valid', () => {
    const twice = smallText.replace(
      /( *)"id": "night-market",\n/,
      (line, space) => `${line}${space}"id": "other",\n`,
    );
    const line = twice.split('\n').findIndex((each) => each.includes('"other"')) + 1;
    const problems = problemsOf(utf8(twice.replace('"other"', '"night-market"')));
    expect(problems).toEqual([
      {
        code: 'duplicateField',
        field: 'id',
        line,
        column: 7,
        where: ['initiatives', 1, 'id'],
        entry: { ja: '夜市', en: 'Night market' },
      },
    ]);
  });

  test('also of objects in lists, by names of every kind, and before other problems', () => {
    const doubled =
      '{ "graphs": [{ "a": 1 }, {\n "__proto__": 1, "__proto__": 2 }], "b\\":": 1, "b\\":": 1 }';
    expect(problemsOf(utf8(doubled)).slice(0, 3)).toMatchObject([
      { code: 'duplicateField', field: '__proto__', line: 2, column: 18, where: ['graphs', 1, '__proto__'] },
      { code: 'duplicateField', field: 'b":', line: 2, column: 48, where: ['b":'] },
      { code: 'wrongValue', where: ['format'] },
    ]);
  });

  test('texts that look like fields are none', () => {
    const escaped = JSON.stringify(small([['vision', 'at', 'printed'], 'ことり "a": "a": のまち']));
    expect(problemsOf(utf8(escaped))).toEqual([]);
  });
});
