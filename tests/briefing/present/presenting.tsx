/** A tour that is presented, as the tests of the stage share it. */
import { act, screen } from '@testing-library/react';
import { Presentation } from '../../../src/briefing/present/Presentation.tsx';
import { encodeTour } from '../../../src/exchange/tourLink.ts';
import type { Tour } from '../../../src/explore/tour/tour.ts';
import {
  isPresenting,
  type PresentationSession,
  type TourSource,
} from '../../../src/explore/tour/tourSession.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { useExplorer } from '../../../src/store/hooks.ts';
import { renderView } from '../../views/renderView.tsx';

/** The presentation as the app has it: for as long as one presents. */
function Stage() {
  const session = useExplorer((state) => state.tourSession);
  return isPresenting(session) ? (
    <Presentation
      session={session}
      leaveTo={{ kind: 'editing', tour: session.tour }}
      onLeave={() => {}}
      Picture={({ see }) => <p>{see}</p>}
    />
  ) : (
    <p>the app</p>
  );
}

function linked(tour: Tour): TourSource {
  const letters = encodeTour(tour);
  if (letters === null) throw new Error('Too long');
  return { kind: 'link', packed: letters };
}

export function present(tour: Tour | TourSource, at = 0, language: Language = 'ja') {
  const source = 'steps' in tour ? linked(tour) : tour;
  const { explorer, user } = renderView(<Stage />, language);
  const session: PresentationSession = { kind: 'presenting', tour: source, step: at, detour: false };
  act(() => explorer.getState().actions.openTour(session));
  return { explorer, user };
}

/** Of the step on show. */
export const title = () => screen.getByRole('heading', { level: 1 }).textContent;
