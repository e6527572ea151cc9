import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import { OverlapView } from '../../../src/views/overlap/OverlapView.tsx';
import { generatedGraph } from '../../fixtures/generated.ts';
import { renderView } from '../renderView.tsx';

const large = generatedGraph({ nodes: 1_500, strategies: 3, projects: 2 }, 7);

test.each(['ja', 'en'] as const)(
  '%s: of more policies than a table shows, one chooses a policy and no order of the table',
  (language) => {
    const says = {
      ja: { choose: '見る基本施策', both: '両方に掲載', similar: '似ている順' },
      en: { choose: 'Basic policy to look at', both: 'In both', similar: 'By similarity' },
    }[language];
    renderView(<OverlapView />, language, { tableSettings: DEFAULT_TABLE_SETTINGS }, large);
    expect(screen.getByRole('combobox', { name: says.choose })).toBeVisible();
    expect(screen.getByRole('radio', { name: says.both })).toBeChecked();
    expect(screen.queryByRole('radio', { name: says.similar })).toBeNull();
  },
);

test('in a what-if each row shows the change', () => {
  const listedBy = (policy: string) =>
    (large.listingsByPolicy.get(policy) ?? []).map(({ initiative }) => initiative);
  const both = (a: string, b: string) => listedBy(a).filter((each) => listedBy(b).includes(each));
  // One whose initiative is listed elsewhere as well, but not everywhere.
  const listing = large.listings.find(({ initiative, policy }) => {
    const sharing = large.policies.filter(({ id }) => id !== policy && both(policy, id).length > 0);
    const sharingIt = sharing.filter(({ id }) => both(policy, id).includes(initiative)).length;
    return sharing.length < 40 && sharingIt > 0 && sharingIt < sharing.length;
  });
  if (listing === undefined) throw new RangeError('No such listing');
  const { policy, initiative } = listing;
  const tableSettings = {
    ...DEFAULT_TABLE_SETTINGS,
    overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, opened: [policy] },
  };
  renderView(
    <OverlapView />,
    'en',
    { tableSettings, filter: { ...NO_FILTER, without: [initiative] } },
    large,
  );
  const said = large.policies
    .filter(({ id }) => id !== policy && both(policy, id).length > 0)
    .map(({ id }) => {
      const before = both(policy, id).length;
      const after = both(policy, id).filter((each) => each !== initiative).length;
      return `${id} ${before === after ? before : `from ${before} to ${after}${before}→${after}`}`;
    });
  const lines = screen
    .getAllByRole('listitem')
    .map(
      (item) => `${item.querySelector('button > span')?.textContent} ${item.querySelector('b')?.textContent}`,
    );
  expect(lines.toSorted()).toEqual(said.toSorted());
});
