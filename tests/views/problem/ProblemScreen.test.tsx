import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import type { PlanProblem } from '../../../src/plan/problem.ts';
import type { LoadFailure } from '../../../src/views/problem/failure.ts';
import { ProblemScreen } from '../../../src/views/problem/ProblemScreen.tsx';

const address = 'https://example.org/plan.json';
const problems: readonly PlanProblem[] = Array.from({ length: 23 }, (_, index) => ({
  code: 'missingLanguage',
  language: 'en',
  where: ['initiatives', index, 'name', 'en'],
  entry: { ja: `取組${index}`, en: `取組${index}` },
}));

function renderFailure(
  failure: LoadFailure,
  initialLanguage: Language,
  onOpen: ((file: File, language: Language) => void) | null = null,
) {
  render(
    <ProblemScreen
      failure={failure}
      initialLanguage={initialLanguage}
      onOpen={onOpen}
      builtInAddress={(language) => `https://example.org/?lang=${language}`}
    />,
  );
}

test('an invalid plan lists the first 20 problems with their paths and the number of others', () => {
  renderFailure({ kind: 'invalid', address, problems }, 'en');
  expect(screen.getByRole('alert')).toHaveTextContent('Problems found: 23');
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
  expect(screen.getByText('initiatives[0].name.en')).toBeVisible();
  expect(screen.getByText('取組0')).toBeVisible();
  expect(screen.getByText('and 3 more')).toBeVisible();
});

test('a missing file, in Japanese, offers a way out', () => {
  renderFailure({ kind: 'refused', address, status: 404 }, 'ja');
  expect(screen.getByRole('heading', { level: 1, name: '計画を表示できません' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('404');
  expect(screen.getByText(address)).toBeVisible();
  expect(screen.getByRole('link', { name: '標準の計画を開く' })).toHaveAttribute(
    'href',
    'https://example.org/?lang=ja',
  );
});

test('switching the language updates the document', async () => {
  renderFailure({ kind: 'unreachable', address }, 'ja');
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('heading', { level: 1, name: 'The plan cannot be shown' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('The plan cannot be shown | Vision Explorer');
});

test('every failure has advice', () => {
  renderFailure({ kind: 'badAddress', address: 'javascript:alert(1)' }, 'en');
  expect(screen.getByRole('alert')).toHaveTextContent(/https:\/\//);
});

test.each([
  ['ja', 'このページを置いているサーバーにつながることを確かめて'],
  ['en', 'Check the network connection, and that the host of this page can be reached.'],
] as const)(
  'a plan that could not be fetched is one of this host: no other permission helps, %s',
  (language, said) => {
    renderFailure({ kind: 'unreachable', address }, language);
    expect(screen.getByRole('alert')).toHaveTextContent(said);
    expect(screen.getByRole('alert')).not.toHaveTextContent(/CORS|許可|permission/);
  },
);

test.each([
  ['ja', 'このページと同じホストにある計画ファイルだけです', '「計画を開く」'],
  ['en', 'Only plan files on the host of this page can be opened.', '“Open a plan”'],
] as const)(
  'a plan on another host: where to put it, and how to open a file from disk, %s',
  (language, only, way) => {
    renderFailure({ kind: 'otherHost', address }, language);
    expect(screen.getByRole('alert')).toHaveTextContent(only);
    expect(screen.getByRole('alert')).toHaveTextContent('?plan=');
    expect(screen.getByRole('alert')).toHaveTextContent(way);
    expect(screen.getByRole('alert')).not.toHaveTextContent(/CORS|許可|permission/);
  },
);

test.each([
  ['ja', '計画ファイルを開く', 'ファイルを選ぶ', 'このページに入っている計画を開く'],
  ['en', 'Open a plan file', 'Choose a file', 'Open the plan that is in this page'],
] as const)('a page without a host asks for the file itself, %s', (language, title, choose, other) => {
  renderFailure({ kind: 'noHost', address: 'plan.json' }, language, () => {});
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByRole('link', { name: other })).toHaveAttribute(
    'href',
    `https://example.org/?lang=${language}`,
  );
  expect(screen.getByRole('button', { name: choose })).toBeEnabled();
});
