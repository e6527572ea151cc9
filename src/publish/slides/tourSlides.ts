/** Builds the deck of a tour: a cover, and a slide per step with its text, picture, notes and link. */

import { type ResolvedStep, resolveStep } from '../../briefing/present/resolveStep.ts';
import { stepUrl } from '../../briefing/present/stepUrl.ts';
import { unknownValuesText } from '../../briefing/unknownValuesText.ts';
import type { ExportContent } from '../../exchange/exportContent.ts';
import { type ExportedFile, type TaskOptions, yieldToMain } from '../../exchange/exportTask.ts';
import type { DrawingPart } from '../../exchange/picture/drawing.ts';
import type { Slide } from '../../exchange/pptx/slide.ts';
import { tourName } from '../../exchange/tourFile.ts';
import { filterPlan } from '../../explore/filter.ts';
import { INITIAL_VIEW_STATE } from '../../explore/state.ts';
import { type Bilingual, type Tour, tourText } from '../../explore/tour/tour.ts';
import type { PresentationSession, TourSource } from '../../explore/tour/tourSession.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import type { Language } from '../../i18n/languages.ts';
import { translationFor } from '../../i18n/translation.ts';
import { measureTextIn } from '../../map/labels/measureText.ts';
import type { PlanGraph, PlanNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { ExplorerState } from '../../store/explorer.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { isoDate } from '../isoDate.ts';
import { pictureStateOf } from '../picture/exportPicture.ts';
import { buildSlides, exportDeck } from './exportSlides.ts';

/** The input of a deck. */
export type TourDeckRequest = {
  readonly tour: Tour;
  readonly source: TourSource;
  readonly graph: PlanGraph;
  readonly language: Language;
  readonly date: string;
  /** The URL of the page. */
  readonly href: string;
};

/** In characters; a slide may truncate longer text. */
const MAX_TEXT_LENGTH = 250;

/**
 * Exports the deck in the language of the state. Rejects when the signal aborts. Requires that all translations are
 * loaded.
 */
export async function exportTourDeck(
  { graph, language }: Pick<ExplorerState, 'graph' | 'language'>,
  source: TourSource,
  tour: Tour,
  options: TaskOptions,
): Promise<ExportedFile> {
  const request = { tour, source, graph, language, date: isoDate(new Date()), href: window.location.href };
  const { onProgress } = options;
  const half = (from: number) => (share: number) => onProgress?.(from + share / 2);
  const slides = await tourSlides(request, measureTextIn(document), { ...options, onProgress: half(0) });
  const named = { name: tourName(tour, language), title: titleOf(request) };
  return await exportDeck(wholeContent(request), named, slides, { ...options, onProgress: half(0.5) });
}

/** Requires that all translations are loaded. Pauses after each step, so that the page stays responsive. */
export async function tourSlides(
  request: TourDeckRequest,
  measure: MeasureText,
  { signal, onProgress, pause = yieldToMain }: TaskOptions = {},
): Promise<readonly Slide[]> {
  const { steps } = request.tour;
  const slides: Slide[] = [coverSlide(request, measure)];
  for (const at of steps.keys()) {
    signal?.throwIfAborted();
    slides.push(...stepSlides(request, at, measure));
    onProgress?.((at + 1) / steps.length);
    await pause();
  }
  return slides;
}

function presentingAt({ source }: TourDeckRequest, step: number): PresentationSession {
  return { kind: 'presenting', tour: source, step, detour: false };
}

function stepSlides(request: TourDeckRequest, at: number, measure: MeasureText): readonly Slide[] {
  const { tour, graph, language } = request;
  const resolvedStep = resolveStep(tour, presentingAt(request, at), graph);
  if (resolvedStep === null) return [];
  const { step, viewState, unknownParams } = resolvedStep;
  const { view } = viewState;
  const picture = { ...pictureStateOf(graph, viewState, { format: 'wide', withKey: false }), view };
  const content = { ...wholeContent(request), shown: filterPlan(graph, viewState.filter, viewState.focus) };
  // Missing values of the step are stated in the notes only.
  const text = paragraphsOf(step.text, language);
  const texts = {
    title: tourText(step.title, language),
    text,
    notes: [
      // The slide may truncate long text, so the notes repeat it.
      ...(text.join('').length > MAX_TEXT_LENGTH ? text : []),
      ...paragraphsOf(step.notes, language),
      ...(unknownParams.length > 0
        ? [unknownValuesText(unknownParams, translationFor(language, graph.plan))]
        : []),
    ],
  };
  return buildSlides(content, picture, slideLink(request, resolvedStep, 'openStep'), measure, texts);
}

function coverSlide(request: TourDeckRequest, measure: MeasureText): Slide {
  const { tour, graph, language } = request;
  const { t, number } = translationFor(language, graph.plan);
  const content = wholeContent(request);
  const map = pictureStateOf(graph, INITIAL_VIEW_STATE, { format: 'wide', withKey: false });
  const [slide] = buildSlides(content, map, null, measure);
  const picture = slide?.picture ?? null;
  const title = titleOf(request);
  const kinds = new Map<string, PlanNode['kind']>([...graph.nodes].map(([id, { kind }]) => [id, kind]));
  return {
    layout: 'cover',
    title,
    text: [textIn(graph.plan.title, language), t('tours.stepCount', { number: number(tour.steps.length) })],
    aside: [],
    picture: picture && { ...picture, parts: picture.parts.filter((part) => isDecoration(part, kinds)) },
    legend: null,
    notes: slide?.picture?.description.split('\n') ?? [],
    link: slideLink(request, resolveStep(tour, presentingAt(request, 0), graph), 'openTour'),
  };
}

/** Whether a part belongs on the cover: no names, which would be too small, and no boxes that would be empty. */
function isDecoration({ role, id }: DrawingPart, kinds: ReadonlyMap<string, PlanNode['kind']>): boolean {
  const kind = id === null || role !== 'node' ? undefined : kinds.get(id);
  return role !== 'name' && kind !== 'vision' && kind !== 'strategy' && kind !== 'priorityProject';
}

function slideLink(
  request: TourDeckRequest,
  resolvedStep: ResolvedStep | null,
  label: 'openStep' | 'openTour',
): Slide['link'] {
  if (resolvedStep === null) return null;
  const { language, href } = request;
  const result = stepUrl(href, presentingAt(request, resolvedStep.at), resolvedStep, language);
  if (result.kind !== 'address') return null;
  const words = fileWordsIn(language, null).slides;
  return { address: result.address, label: result.holds === 'step' ? words[label] : words.open };
}

function titleOf({ tour, language }: TourDeckRequest): string {
  const title = tourText(tour.title, language).trim();
  return title === '' ? translationFor(language, null).t('tours.untitled') : title;
}

function paragraphsOf(words: Bilingual, language: Language): readonly string[] {
  return tourText(words, language)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}

function wholeContent({ graph, language, date }: TourDeckRequest): ExportContent {
  const { filter, focus } = INITIAL_VIEW_STATE;
  return { whole: graph, shown: filterPlan(graph, filter, focus), date, language, positions: new Map() };
}
