/** Writing a tour as slides: the pictures on them are made by what composes the app. */
import type { Drive, MadeFile } from '../../exchange/draft.ts';
import type { TourSource } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import type { ExplorerState } from '../../store/explorer.ts';

/** In the language of the state, of the plan that is open. Rejects where its signal aborts it. */
export type MakeDeck = (
  state: Pick<ExplorerState, 'graph' | 'language'>,
  source: TourSource,
  tour: Tour,
  drive: Drive,
) => Promise<MadeFile>;
