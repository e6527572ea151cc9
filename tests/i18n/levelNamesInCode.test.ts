/** The code says what no plan says: the names of levels come from the plan. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Names of the built-in plan. `strategy` alone is a kind of node in code. */
const NAMES =
  /戦略|施策の方向性|基本施策|産業像|basic polic|policy direction|\b(?:all|both|no|each|every|other|several) strateg|strateg(?:y|ies) \$\{/i;

/** The levels of the first format, what its ids are, examples for authors of plan files, and headings of spreadsheets. */
const MAY_NAME = [
  'plan/format1/upgrade.ts',
  'plan/planFile.ts',
  'i18n/en/fault.ts',
  'i18n/ja/fault.ts',
  'exchange/sheet/headWords.ts',
];

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}

test('the names of the built-in plan are in its data only', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file));
  const naming = files.filter((file) =>
    NAMES.test(withoutComments(readFileSync(path.join(root, file), 'utf8'))),
  );
  expect(naming.sort()).toEqual([...MAY_NAME].sort());
});
