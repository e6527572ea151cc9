/** The app itself as one file, with the plan and the tour that are open, as it opens without a host and a network. */
import { findTour } from '../../briefing/findTour.ts';
import type { MadeFile } from '../../exchange/draft.ts';
import { planName } from '../../exchange/fileName.ts';
import { withCarried } from '../../exchange/onePage.ts';
import { tourName } from '../../exchange/tourFile.ts';
import { START } from '../../explore/state.ts';
import { type Briefing, CARRIED_TOUR } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { carried, OWN_SOURCE } from '../../store/carried.ts';
import type { ExplorerState } from '../../store/explorer.ts';
import { addressOf } from '../../store/history.ts';
import type { OwnTour } from '../../store/keptTours.ts';

/** Beside the hosted app: made by the same build. */
const ONE_FILE = 'vision-explorer.html';

export type TakenAlong = {
  /** A tour, or any JSON value that this very page carries. */
  readonly tour: unknown;
  /** The open tour, under the name that it has in the copy. */
  readonly briefing: Briefing | null;
};

/**
 * What of the tours a copy carries: the one that is open. The app's own tour is in every copy; where no other is
 * open, what this page carries goes on. Tours that are not open are nobody else's.
 */
export function takenAlong({ briefing, graph }: ExplorerState, own: readonly OwnTour[]): TakenAlong {
  const brought: unknown = carried()?.tour ?? null;
  if (briefing === null || briefing.tour.kind === 'builtIn') return { tour: brought, briefing };
  const found = findTour(briefing.tour, graph, own);
  return found.kind === 'found'
    ? { tour: found.tour, briefing: { ...briefing, tour: CARRIED_TOUR } }
    : { tour: brought, briefing: null };
}

/** Opens on the screen that is open. */
export async function onePageFile(
  state: ExplorerState,
  own: readonly OwnTour[],
  signal: AbortSignal,
): Promise<MadeFile> {
  const { tour, briefing } = takenAlong(state, own);
  const start = new URL(addressOf(window, { ...state, briefing }, [])).search;
  return await copyWith(state, { tour, start }, `${planName(state.graph.plan)}-explorer`, signal);
}

/** Opens with the tour being presented. `tour` is the one that is open. */
export async function presentationFile(
  state: ExplorerState,
  tour: Tour,
  own: readonly OwnTour[],
  signal: AbortSignal,
): Promise<MadeFile> {
  const along = takenAlong(state, own);
  const briefing: Briefing = {
    kind: 'presenting',
    tour: along.briefing?.tour ?? CARRIED_TOUR,
    step: 0,
    detour: false,
  };
  const start = new URL(addressOf(window, { ...START, language: state.language, briefing }, [])).search;
  const name = tourName(tour, state.language);
  return await copyWith(state, { tour: along.tour, start }, name, signal);
}

async function copyWith(
  { graph: { plan } }: ExplorerState,
  along: { readonly tour: unknown; readonly start: string },
  name: string,
  signal: AbortSignal,
): Promise<MadeFile> {
  const page = withCarried(OWN_SOURCE ?? (await fetchPage(signal)), { plan, ...along });
  const bytes = new TextEncoder().encode(page);
  return { name: `${name}.html`, mediaType: 'text/html', parts: [bytes] };
}

async function fetchPage(signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(ONE_FILE, document.baseURI), { signal });
  if (!response.ok) throw new Error(`The host has no ${ONE_FILE} (${response.status})`);
  return await response.text();
}
