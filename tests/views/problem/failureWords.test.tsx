import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LoadFailure } from '../../../src/views/problem/failure.ts';
import { ProblemScreen } from '../../../src/views/problem/ProblemScreen.tsx';

const address = 'https://example.org/plan.json';

const FAILURES: readonly (readonly [failure: LoadFailure, ja: string, en: string])[] = [
  [
    { kind: 'badAddress', address: 'javascript:alert(1)' },
    '計画ファイルのアドレスとして開けない形です。',
    'The address of the plan file is not one that can be opened.',
  ],
  [
    { kind: 'unreachable', address },
    '計画ファイルを取得できませんでした。',
    'The plan file could not be fetched.',
  ],
  [
    { kind: 'refused', address, status: 404 },
    'このアドレスに計画ファイルはありません（404）。',
    'There is no plan file at this address (404).',
  ],
  [
    { kind: 'refused', address, status: 500 },
    'サーバーから計画ファイルを受け取れませんでした（ステータス 500）。',
    'The server did not hand out the plan file (status 500).',
  ],
  [
    { kind: 'tooLarge', address, mostBytes: 16_000_000 },
    '計画ファイルが大きすぎます（上限 16 MB）。',
    'The plan file is too large (at most 16 MB).',
  ],
  [
    { kind: 'tooMany', address, nodes: 30_000, mostNodes: 20_000 },
    '計画の項目が30,000件あり、表示できる上限の20,000件を超えています。',
    'The plan has 30,000 nodes, and at most 20,000 can be shown.',
  ],
  [
    { kind: 'invalid', address, problems: [{ code: 'notJson', where: [] }] },
    'ファイルは読めましたが、計画として正しくない箇所が1件あります。',
    'The file was read, but it is not a valid plan. Problems found: 1',
  ],
];

test.each(FAILURES)('$kind in both languages, with advice', (failure, ja, en) => {
  for (const [language, words, builtIn] of [
    ['ja', ja, '標準の計画を開く'],
    ['en', en, 'Open the built-in plan'],
  ] as const) {
    const { unmount } = render(
      <ProblemScreen
        failure={failure}
        initialLanguage={language}
        onOpen={null}
        builtInAddress={(back) => `https://example.org/?lang=${back}`}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('link', { name: builtIn })).toHaveAttribute(
      'href',
      `https://example.org/?lang=${language}`,
    );
    unmount();
  }
});
