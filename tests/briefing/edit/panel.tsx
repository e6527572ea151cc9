/** The tour panel as the app shows it: beside whatever is looked at, for the tour that is open. */
import { act, screen } from '@testing-library/react';
import { TourPanel } from '../../../src/briefing/edit/TourPanel.tsx';
import type { ViewState } from '../../../src/explore/state.ts';
import type { Tour } from '../../../src/explore/tour/tour.ts';
import { BUILT_IN_TOUR, type TourSource } from '../../../src/explore/tour/tourSession.ts';
import { tourMessages as en } from '../../../src/i18n/en/messages/tours.ts';
import { tourMessages as ja } from '../../../src/i18n/ja/messages/tours.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { SaveSlides } from '../../../src/publish/slides/SaveSlides.tsx';
import { useExplorer } from '../../../src/store/hooks.ts';
import { savedTours } from '../../../src/store/savedTours.ts';
import { toursOf } from '../../../src/store/tours.ts';
import { renderView } from '../../views/renderView.tsx';

function Panel() {
  const briefing = useExplorer((state) => state.tourSession);
  return briefing?.kind === 'editing' ? (
    <TourPanel source={briefing.tour} Slides={SaveSlides} />
  ) : (
    <p>No panel</p>
  );
}

export function renderPanel(
  language: Language,
  source: TourSource = BUILT_IN_TOUR,
  viewState: Partial<ViewState> = {},
) {
  const { explorer, user } = renderView(<Panel />, language, viewState);
  const { openTour } = explorer.getState().actions;
  act(() => openTour({ kind: 'editing', tour: source }));
  return {
    explorer,
    user,
    brief: (tour: TourSource) => act(() => openTour({ kind: 'editing', tour })),
    press: (name: string | RegExp) => user.click(button(name)),
    /** Takes a tour in and opens it. */
    openOwn: (tour: Tour) =>
      act(() => {
        const id = toursOf(explorer).getState().actions.add(tour);
        openTour({ kind: 'editing', tour: { kind: 'own', id } });
        return id;
      }),
  };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string) => screen.getByRole('textbox', { name });
export const said = (text: string | RegExp) => screen.findByText(text, { selector: '[role=status]' });

/** The titles of the steps as they stand, from top to bottom. */
export const shownTitles = () =>
  screen
    .queryAllByRole('list')
    .flatMap((list) => [...list.querySelectorAll('[data-part=show]')].map((each) => each.textContent));

export const keptNow = () => savedTours(window).map(({ tour }) => tour);

type Key = keyof typeof en;

/** A message of the panel with its values put in, as a test looks for it. */
export function says(language: Language) {
  const messages: Readonly<Record<Key, string>> = language === 'ja' ? ja : en;
  return (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
    messages[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
