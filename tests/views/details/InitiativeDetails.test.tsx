import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { id, renderView } from '../renderView.tsx';

const LOAN_POLICIES = [
  ['1.1.2', '1.1.4'],
  ['2.1.2', '2.2.2', '2.2.3', '2.3.1', '2.3.2', '2.3.3'],
  ['3.1.3', '3.2.1', '3.2.3'],
  ['4.1.2', '4.1.5', '4.2.3'],
];

/** The lists below the heading of a part, with the number that each line begins with. */
function listedIn(title: string): (string | undefined)[][] {
  const part = screen.getByRole('heading', { name: title, level: 3 }).parentElement?.parentElement;
  if (!part) throw new Error(title);
  return within(part)
    .getAllByRole('list')
    .map((list) =>
      within(list)
        .getAllByRole('button')
        .map((step) => step.textContent?.match(/[1-9]\.[1-9]\.[1-9]/)?.[0]),
    );
}

test.each([
  ['ja', '中小企業融資制度', '掲載されている基本施策'],
  ['en', 'SME loan program', 'Listed under'],
] as const)(
  '%s: the most listed initiative stands under exactly its 14 policies',
  (language, name, title) => {
    renderView(<DetailsPanel />, language, { selected: id('sme-loan-program') });
    const panel = screen.getByRole('region', { name });
    expect(within(panel).getByRole('heading', { name, level: 2 })).toBeVisible();
    expect(listedIn(title)).toEqual(LOAN_POLICIES);
  },
);

test('names the marks in text and counts listings per strategy', () => {
  renderView(<DetailsPanel />, 'ja', { selected: id('sme-loan-program') });
  expect(screen.getAllByRole('button', { name: /初出$/ })).toHaveLength(1);
  expect(screen.getByRole('button', { name: /^1\.1\.2 .*初出$/ })).toBeVisible();
  expect(screen.getAllByRole('button', { name: /再掲$/ })).toHaveLength(13);
  const strategies = screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
  expect(strategies.map((text) => text?.trim().replace(/\D+/, ':'))).toEqual(['1:2', '2:6', '3:3', '4:3']);
  const numbers = within(screen.getByRole('list', { name: '掲載されている基本施策の番号' }));
  expect(numbers.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    LOAN_POLICIES.flat().map((policy, index) => `${policy} ${index === 0 ? '初出' : '再掲'}`),
  );
});

test.each([
  [
    'ja',
    {
      figure: '掲載数',
      numbers: '掲載されている基本施策の番号',
      sentence: 'ほかに13の基本施策に再掲され、',
      button: 'ほかとのつながりを調べる',
    },
  ],
  [
    'en',
    {
      figure: 'Listing count',
      numbers: 'Numbers of these basic policies',
      sentence: 'and re-listed under 13 others.',
      button: 'Connected with…',
    },
  ],
] as const)('%s: figures, numbers and the sentence are read before any button', (language, says) => {
  renderView(<DetailsPanel />, language, { selected: id('sme-loan-program') });
  const isSentence = (_: string, element: Element | null) =>
    element?.matches('p') === true && element.textContent?.includes(says.sentence) === true;
  const inOrder = [
    screen.getByText(says.figure),
    screen.getByRole('list', { name: says.numbers }),
    screen.getByText(isSentence),
    screen.getByRole('button', { name: says.button }),
  ];
  const sorted = inOrder.toSorted((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  expect(sorted).toEqual(inOrder);
});

test('shows both names, the figures and the place in the source', () => {
  renderView(<DetailsPanel />, 'en', { selected: id('mice-events') });
  expect(screen.getByRole('heading', { level: 2, name: 'Attracting MICE events' })).toBeVisible();
  expect(screen.getByText('ＭＩＣＥの誘致').closest('[lang]')).toHaveAttribute('lang', 'ja');
  expect(screen.getByText('(English: unofficial)')).toBeVisible();
  // Printed with a space at its first place.
  const printed = screen.getByText('ＭＩＣＥ').closest('blockquote');
  expect(printed).toHaveTextContent('ＭＩＣＥ の誘致');
  expect(printed).toHaveAttribute('lang', 'ja');
  expect(screen.getByText(/^Page 2, section 4:/)).toBeVisible();
});

test('explains a term in the name', () => {
  renderView(<DetailsPanel />, 'ja', { selected: id('mice-events') });
  expect(screen.getByText('MICE')).toBeVisible();
  expect(screen.getByText(/国際会議/)).toBeVisible();
});

test('lists co-listed initiatives by shared policies', () => {
  renderView(<DetailsPanel />, 'en', { selected: id('sme-rd-subsidy') });
  const part = screen.getByRole('heading', { name: 'Often listed together with' }).parentElement
    ?.parentElement;
  const steps = within(part as HTMLElement).getAllByRole('button');
  // 1.1.2, 2.1.2, 2.2.2 and 2.2.3 list both the subsidy and the loans; 1.1.1 and 2.1.2 the innovation program.
  expect(steps[0]).toHaveAccessibleName('SME loan program 4');
  expect(steps[1]).toHaveAccessibleName('Innovation promotion program 2');
});

test('reports hidden listings, marks them, and shows them again with one click', async () => {
  const { user, explorer } = renderView(<DetailsPanel />, 'ja', {
    selected: id('sme-loan-program'),
    filter: { ...NO_FILTER, marks: 'first' },
  });
  expect(screen.getByRole('region')).toHaveTextContent('掲載14件のうち13件は');
  expect(screen.getAllByRole('button', { name: /再掲・図では非表示$/ })).toHaveLength(13);
  await user.click(screen.getByRole('button', { name: 'すべて表示' }));
  expect(explorer.getState().filter).toEqual(NO_FILTER);
  expect(screen.queryByText(/図では非表示/)).toBeNull();
});

test('says that filters hide the node', () => {
  const { explorer } = renderView(<DetailsPanel />, 'en', {
    selected: id('sme-loan-program'),
    filter: { ...NO_FILTER, withoutHubs: true },
  });
  expect(screen.getByText(/^The filters hide this from the picture/)).toBeVisible();
  expect(listedIn('Listed under')).toEqual(LOAN_POLICIES);
  act(() => explorer.getState().actions.showAll());
  expect(screen.queryByText(/The filters hide/)).toBeNull();
});
