import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anchorsIn, linksIn, markdownFiles, ROOT, readMarkdown } from './markdown.ts';

const files = markdownFiles();
const isRelative = (target: string) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);

/** Links of a file that lead nowhere. */
function brokenIn(file: string): readonly string[] {
  return linksIn(readMarkdown(file))
    .filter(isRelative)
    .filter((target) => {
      const [name = '', anchor] = decodeURI(target).split('#');
      const to = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
      if (statSync(path.join(ROOT, to), { throwIfNoEntry: false }) === undefined) return true;
      return anchor !== undefined && !anchorsIn(readMarkdown(to)).has(anchor);
    });
}

test.each(files)('every link in %s leads to a file, and to a heading of it', (file) => {
  expect(brokenIn(file)).toEqual([]);
});

test('documents are found', () => {
  for (const file of ['README.md', 'README.ja.md', 'CHANGELOG.md', 'docs/user-guide.ja.md', 'data/README.md'])
    expect(files).toContain(file);
});

test.each(['README.md', 'README.ja.md'])('%s has at most 120 lines', (file) => {
  expect(readMarkdown(file).trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

test('every picture is shown by a document, and is less than 150 kB', () => {
  const shown = new Set(
    files.flatMap((file) =>
      linksIn(readMarkdown(file)).map((target) => path.posix.join(path.posix.dirname(file), target)),
    ),
  );
  const pictures = readdirSync(path.join(ROOT, 'docs/images')).map((name) => `docs/images/${name}`);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  expect(pictures.filter((picture) => statSync(path.join(ROOT, picture)).size >= 150_000)).toEqual([]);
});

test('links, headings and their fragments are read as GitHub reads them', () => {
  const text =
    '# A `b`, c\n## 項目を選び、詳細を読む\n## Twice\n## Twice\n[x](y.md#z) ![p](q.png "t") `[no](code)`';
  expect([...anchorsIn(text)]).toEqual(['a-b-c', '項目を選び詳細を読む', 'twice', 'twice-1']);
  expect(linksIn(text)).toEqual(['y.md#z', 'q.png']);
});
