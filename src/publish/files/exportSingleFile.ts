/** Exports the app as one HTML file with the open plan and tour, which opens without a server or network. */
import { resolveTour } from '../../briefing/resolveTour.ts';
import { withEmbeddedData } from '../../exchange/embedData.ts';
import type { ExportedFile } from '../../exchange/exportTask.ts';
import { planName } from '../../exchange/fileName.ts';
import { tourName } from '../../exchange/tourFile.ts';
import { INITIAL_VIEW_STATE } from '../../explore/state.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { EMBEDDED_TOUR, type TourSession } from '../../explore/tour/tourSession.ts';
import { embeddedData, PAGE_SOURCE } from '../../store/embeddedData.ts';
import type { ExplorerState } from '../../store/explorer.ts';
import { currentUrl } from '../../store/history.ts';
import type { OwnTour } from '../../store/savedTours.ts';

/** The template beside the hosted app, from the same build. */
const SINGLE_FILE = 'vision-explorer.html';

/**
 * The tour that the exported page embeds, any JSON value, and the session under which it is open there. Only the
 * open tour leaves the browser. The built-in tour is in every page; where no other is open, the page embeds what
 * this page embeds.
 */
function embeddedPayload({ tourSession, graph }: ExplorerState, own: readonly OwnTour[]) {
  const inherited: unknown = embeddedData()?.tour ?? null;
  if (tourSession === null || tourSession.tour.kind === 'builtIn') return { tour: inherited, tourSession };
  const resolved = resolveTour(tourSession.tour, graph, own);
  return resolved.kind === 'found'
    ? { tour: resolved.tour, tourSession: { ...tourSession, tour: EMBEDDED_TOUR } }
    : { tour: inherited, tourSession: null };
}

/** Exports the app in its current state. */
export async function exportSingleFile(
  state: ExplorerState,
  own: readonly OwnTour[],
  signal: AbortSignal,
): Promise<ExportedFile> {
  const { tour, tourSession } = embeddedPayload(state, own);
  const start = new URL(currentUrl(window, { ...state, tourSession }, [])).search;
  return await buildPage(state, { tour, start }, `${planName(state.graph.plan)}-explorer`, signal);
}

/** Exports the app with the open tour, `tour`, being presented from its first step. */
export async function exportPresentation(
  state: ExplorerState,
  tour: Tour,
  own: readonly OwnTour[],
  signal: AbortSignal,
): Promise<ExportedFile> {
  const payload = embeddedPayload(state, own);
  const tourSession: TourSession = {
    kind: 'presenting',
    tour: payload.tourSession?.tour ?? EMBEDDED_TOUR,
    step: 0,
    detour: false,
  };
  const start = new URL(
    currentUrl(window, { ...INITIAL_VIEW_STATE, language: state.language, tourSession }, []),
  ).search;
  const name = tourName(tour, state.language);
  return await buildPage(state, { tour: payload.tour, start }, name, signal);
}

async function buildPage(
  { graph: { plan } }: ExplorerState,
  payload: { readonly tour: unknown; readonly start: string },
  name: string,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const page = withEmbeddedData(PAGE_SOURCE ?? (await fetchPage(signal)), { plan, ...payload });
  const bytes = new TextEncoder().encode(page);
  return { name: `${name}.html`, mediaType: 'text/html', parts: [bytes] };
}

async function fetchPage(signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(SINGLE_FILE, document.baseURI), { signal });
  if (!response.ok) throw new Error(`The host has no ${SINGLE_FILE} (${response.status})`);
  return await response.text();
}
