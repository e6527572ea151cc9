import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/explore/filter.ts';
import { INITIAL_VIEW_STATE, type View } from '../../src/explore/state.ts';
import { BUILT_IN_TOUR, type TourSession } from '../../src/explore/tour/tourSession.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { HowToReadNote } from '../../src/map/HowToReadNote.tsx';
import { createExplorer } from '../../src/store/explorer.ts';
import { ExplorerProvider } from '../../src/store/hooks.ts';
import { readInitialState } from '../../src/store/initialState.ts';
import { graph } from '../views/renderView.tsx';

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  // Test files share their page, and its address: an embedded view has no first visit.
  window.history.replaceState(null, '', '/');
});
afterEach(() => vi.restoreAllMocks());

type Looking = {
  readonly session?: TourSession;
  readonly view?: View;
  readonly filter?: Filter;
  readonly language?: Language;
};

/** As a visit begins. */
const visit = ({ session, view = 'map', filter = NO_FILTER, language = 'en' }: Looking = {}) => {
  const start = readInitialState(window, graph);
  const explorer = createExplorer({
    ...start,
    tourSession: session ?? null,
    language,
    viewState: { ...INITIAL_VIEW_STATE, view, filter },
  });
  const { unmount } = render(
    <ExplorerProvider value={explorer}>
      {(['legend', 'summary'] as const).map((on) => (
        <HowToReadNote key={on} on={on} />
      ))}
    </ExplorerProvider>,
  );
  return {
    unmount,
    user: userEvent.setup(), // Which of them is seen is the style's, by the width of the window.
    notes: () => screen.queryAllByRole('region', { hidden: true }),
  };
};

const SAYS = {
  ja: {
    map: '図の見方両側が基本施策、中央が再掲のある取組。選ぶと詳細を表示● 初出 ○ 再掲',
    structure: '図の見方点は取組の掲載。選ぶと詳細を表示● 初出 ○ 再掲',
    dismiss: '図の見方を閉じる',
  },
  en: {
    map: 'How to read thisSides: basic policies. Middle: what they share.● first ○ re-listed',
    structure: 'How to read thisStrategies down to basic policies; dots are listings.● first ○ re-listed',
    dismiss: 'Close “How to read this”',
  },
} as const;

test.each(['ja', 'en'] as const)(
  'is shown on the first visit of either picture until it is closed, %s',
  async (language) => {
    const { map, structure, dismiss } = SAYS[language];
    const first = visit({ language });
    expect(first.notes().map(({ textContent }) => textContent)).toEqual([map, map]);
    await first.user.click(
      screen.getAllByRole('button', { name: dismiss, hidden: true })[0] ?? document.body,
    );
    expect(first.notes()).toEqual([]);
    first.unmount();

    window.localStorage.clear();
    const other = visit({ language, view: 'structure' });
    expect(other.notes()[0]).toHaveTextContent(structure);
  },
);

test('not on the second visit, whether it was closed or not', () => {
  const { notes, unmount } = visit();
  expect(notes()).toHaveLength(2);
  unmount();
  // The next visit is a session of its own.
  window.sessionStorage.clear();
  expect(visit().notes()).toEqual([]);
});

test('it survives a reload until it is closed', async () => {
  const { unmount } = visit();
  unmount();
  const reloaded = visit();
  expect(reloaded.notes()).toHaveLength(2);
  await reloaded.user.click(
    screen.getAllByRole('button', { name: SAYS.en.dismiss, hidden: true })[0] ?? document.body,
  );
  reloaded.unmount();
  expect(visit().notes()).toEqual([]);
});

test('it waits for a picture, and gives way to the summary of filters and to the legend of a shade', () => {
  const { notes, unmount } = visit({ view: 'list' });
  expect(notes()).toEqual([]);
  unmount();
  // Above a filtered picture the line says what is hidden.
  const filtered = visit({ filter: { ...NO_FILTER, withoutHubs: true } });
  expect(filtered.notes()).toHaveLength(1);
  filtered.unmount();
  // The other one is over the summary, which phones show.
  expect(visit({ filter: { ...NO_FILTER, shade: 'budget' } }).notes()).toHaveLength(1);
});

test.each([true, false])('not while a tour is presented, in a detour: %s', (detour) => {
  const session: TourSession = { kind: 'presenting', tour: BUILT_IN_TOUR, step: 0, detour };
  expect(visit({ session }).notes()).toEqual([]);
});

test('without browser storage it can be closed too', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const { notes, user } = visit();
  expect(notes()).toHaveLength(2);
  await user.click(
    screen.getAllByRole('button', { name: SAYS.en.dismiss, hidden: true })[0] ?? document.body,
  );
  expect(notes()).toEqual([]);
});
