import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { MESSAGE_LOADERS } from '../../src/i18n/languages.ts';
import { familyKeys } from './keyFamilies.ts';
import { literalsOf } from './sourceText.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** The modules that load before the first render: static imports, no dynamic ones. */
const BEGUN = ['main.ts', 'app/start.tsx', 'map/Canvas.tsx'];

function* withImports(file: string, seen: Set<string>): Generator<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return;
  seen.add(file);
  yield file;
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  for (const { moduleRequest, entries } of module.staticImports) {
    const onlyTypes = entries.length > 0 && entries.every(({ isType }) => isType);
    if (!onlyTypes && moduleRequest.value.startsWith('.'))
      yield* withImports(path.resolve(path.dirname(file), moduleRequest.value), seen);
  }
}

const firstFiles = (): readonly string[] => {
  const seen = new Set<string>();
  return BEGUN.flatMap((begun) => [...withImports(path.join(root, begun), seen)]);
};

test('the first messages are exactly those that the initial code uses', async () => {
  const files = firstFiles();
  expect(files.length).toBeGreaterThan(BEGUN.length);
  const said = new Set(
    files.flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return [...literalsOf(file, source), ...familyKeys(source)];
    }),
  );
  const first = Object.keys(await MESSAGE_LOADERS.en.first());
  const later = Object.keys((await MESSAGE_LOADERS.en.lazy()).messages);
  expect(later.filter((key) => said.has(key))).toEqual([]);
  expect(first.filter((key) => !said.has(key))).toEqual([]);
});

test('tours and their texts load with the briefing only', () => {
  const names = firstFiles().map((file) => path.relative(root, file).replaceAll(path.sep, '/'));
  expect(names).toContain('app/start.tsx');
  expect(names.filter((name) => /^briefing\/|^i18n\/tourWords|^i18n\/[a-z]+\/tour\//.test(name))).toEqual([]);
});
