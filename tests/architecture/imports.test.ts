import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../docs/markdown.ts';
import { checkImports, roomsIn } from './imports.ts';
import { staticImports } from './staticImports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sourceFiles = (): ReadonlyMap<string, string> => {
  const names = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(tsx?|css)$/.test(name))
      .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
      .sort()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
};

test('src keeps to the structure of the design', () => {
  const files = sourceFiles();
  expect(files.has('src/plan/plan.ts')).toBe(true);
  expect(checkImports(files)).toEqual([]);
});

test('the first sight waits for no library', () => {
  const { files, packages } = staticImports(path.join(root, 'src/main.ts'));
  expect(files.has(path.join(root, 'src/map/drawing/paintPicture.ts'))).toBe(true);
  expect([...packages].filter((name) => !name.endsWith('.css'))).toEqual([]);
});

test('every folder and entry of src is a room of the document, and no other', () => {
  const folders = readdirSync(path.join(root, 'src')).map((name) => name.replace(/\.ts$/, ''));
  const document = readMarkdown('docs/architecture.md');
  expect(
    roomsIn(document)
      .map(({ room }) => room)
      .sort(),
  ).toEqual(folders.sort());
});

test('the document names files that there are', () => {
  const document = readMarkdown('docs/architecture.md');
  const named = [...document.matchAll(/`([\w-]+\/[\w./-]*\.tsx?)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(
    named.filter((file) => !existsSync(path.join(root, 'src', file)) && !existsSync(path.join(root, file))),
  ).toEqual([]);
});

test('a table of rooms is read; a document without one is none', () => {
  const line = '| `map` | the canvas | `plan`, `ui/wrap` | `cytoscape` | |';
  expect(roomsIn(`# Architecture\n## The rooms\n| room |\n| --- |\n${line}\n\n## State\n`)).toEqual([
    { room: 'map', allowed: ['plan', 'ui/wrap'], packages: ['cytoscape'], isPure: false },
  ]);
  expect(() => roomsIn('# Architecture')).toThrow('no table of rooms');
});

const check = (files: Readonly<Record<string, string>>) => checkImports(new Map(Object.entries(files)));

describe('the check allows', () => {
  test.each([
    ['src/plan/parse.ts', "import * as z from 'zod/mini';"],
    ['src/plan/parse.ts', "import { schema } from './plan.ts';"],
    ['src/explore/filter.ts', "import type { Plan } from '../plan/plan.ts';"],
    ['src/store/store.ts', "import { create } from 'zustand';"],
    ['src/store/store.ts', "import { languages } from '../i18n/languages.ts';"],
    ['src/store/store.ts', "import { languages } from '../i18n/languages';"],
    ['src/exchange/gexf.ts', "import { strategyColour } from '../ui/palette.ts';"],
    ['src/map/Canvas.tsx', "import cytoscape from 'cytoscape';"],
    ['src/views/list/List.tsx', "import style from './List.module.css';"],
    ['src/views/list/List.tsx', "import { useState } from 'react';"],
    ['src/publish/Menu.tsx', "export const load = () => import('../exchange/workbook.ts');"],
    ['src/app/App.tsx', "import { Menu } from '../publish/Menu.tsx';"],
    ['src/main.tsx', "import { App } from './app/App.tsx';"],
    ['src/app/load.ts', "import planUrl from '../../data/plan.json?url';"],
    ['src/ui/Button.tsx', '// import { Plan } from "../plan/plan.ts"'],
    ['src/ui/Button.tsx', `export const text = "import x from '../plan/plan.ts'";`],
  ])('%s: %s', (file, source) => {
    expect(check({ [file]: source })).toEqual([]);
  });
});

describe('the check refuses', () => {
  test.each([
    ['src/plan/parse.ts', "import { x } from '../explore/filter.ts';", /plan may not import src\/explore/],
    ['src/plan/parse.ts', "import type { X } from '../ui/X.tsx';", /plan may not import src\/ui/],
    ['src/plan/parse.ts', "import { useState } from 'react';", /plan is pure/],
    ['src/plan/parse.ts', "type X = import('../store/store.ts').X;", /plan may not import src\/store/],
    ['src/plan/parse.ts', "export { x } from '../store/store.ts'; const y = 1;", /plan may not import/],
    ['src/explore/filter.ts', "const x = await import('../store/store.ts');", /explore may not import/],
    ['src/ui/Button.tsx', "import '../app/app.css';", /ui may not import src\/app\/app.css/],
    ['src/store/store.ts', "import { List } from '../views/list/List.tsx';", /store may not import/],
    ['src/i18n/sentences.ts', "import { useStore } from '../store/store.ts';", /i18n may not import/],
    ['src/exchange/csv.ts', "import { useStore } from '../store/store.ts';", /exchange may not import/],
    ['src/exchange/csv.ts', "import { Button } from '../ui/Button.tsx';", /exchange may not import/],
    ['src/exchange/csv.ts', "import { useState } from 'react';", /exchange is pure/],
    ['src/views/list/List.tsx', "import { Menu } from '../../publish/Menu.tsx';", /views may not import/],
    ['src/map/Canvas.tsx', "import { Menu } from '../publish/Menu.tsx';", /map may not import/],
    ['src/briefing/Panel.tsx', "import { Menu } from '../publish/Menu.tsx';", /briefing may not import/],
    ['src/publish/Menu.tsx', "import { App } from '../app/App.tsx';", /publish may not import/],
    ['src/app/App.tsx', "import { writeXlsx } from 'hucre/xlsx';", /only exchange may import hucre/],
    ['src/views/list/List.tsx', "import { Canvas } from '../../map/Canvas.tsx';", /views may not import/],
    ['src/views/list/List.tsx', "import type { Core } from 'cytoscape';", /only map may import cytoscape/],
    ['src/views/list/List.tsx', "import C from 'react-cytoscapejs';", /only map may import/],
    ['src/views/list/List.tsx', "import { createInstance } from 'i18next';", /only i18n may import/],
    ['src/views/list/List.tsx', "import { useStore } from 'zustand/react';", /only store may import zustand/],
    ['src/main.tsx', "import { create } from 'zustand';", /only store may import zustand/],
    ['src/i18n/translation.ts', "import * as z from 'zod/mini';", /only plan and explore may import zod/],
    ['src/app/App.tsx', "import { x } from '../main.tsx';", /app may not import src\/main.tsx/],
    ['src/app/App.tsx', "import { x } from '../../tests/x.ts';", /app may not import tests/],
    ['src/store/load.ts', "import plan from '../../data/plan.json';", /store may not import data/],
    ['src/app/App.tsx', 'const load = (x: string) => import(x);', /computed address/],
    ['src/app/App.tsx', "const all = import.meta.glob('../**');", /computed address/],
    ['src/utils/x.ts', 'export const x = 1;', /the design knows no src\/utils/],
    ['src/app/App.tsx', 'export default function App() {}', /default export/],
    ['src/app/App.tsx', 'const App = 1; export { App as default };', /default export/],
    ['src/plan/index.ts', "export * from './plan.ts';", /only re-exports/],
    ['src/plan/all.ts', "import { x } from './x.ts'; export { x };", /only re-exports/],
  ])('%s: %s', (file, source, problem) => {
    const problems = check({ [file]: source });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test.each(['src/plan/long.ts', 'src/app/long.css'])('more than 300 lines: %s', (file) => {
    expect(check({ [file]: `${'\n'.repeat(299)}/**/` })).toEqual([]);
    expect(check({ [file]: `${'\n'.repeat(300)}/**/` })).toEqual([expect.stringMatching(/301 lines/)]);
  });

  test('a cycle, also through types, endings left out and lazy loading', () => {
    expect(
      check({
        'src/plan/a.ts': "import type { B } from './b';",
        'src/plan/b.ts': "export const c = () => import('./c.ts');",
        'src/plan/c.ts': "export { a } from './a.ts'; export const c = 1;",
        'src/plan/d.ts': "import { a } from './a.ts';",
      }),
    ).toEqual(['import cycle: src/plan/a.ts → src/plan/b.ts → src/plan/c.ts → src/plan/a.ts']);
  });

  test('a file that cannot be read as TypeScript', () => {
    expect(() => check({ 'src/plan/a.ts': 'const = ;' })).toThrow('src/plan/a.ts');
  });
});
