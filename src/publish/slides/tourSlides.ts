/** A tour as a deck: a cover, and each step with its words, its picture, its notes and the way to it. */

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
import { createMeasureText } from '../../map/labels/measureText.ts';
import type { PlanGraph, PlanNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { ExplorerState } from '../../store/explorer.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { isoDate } from '../isoDate.ts';
import { pictureStateOf } from '../picture/exportPicture.ts';
import { buildSlides, exportDeck } from './exportSlides.ts';

/** What a deck is made from: the tour, the plan that it is shown with, and where the page is. */
export type TourDeckRequest = {
  readonly tour: Tour;
  readonly source: TourSource;
  readonly graph: PlanGraph;
  readonly language: Language;
  readonly date: string;
  /** The address of the page itself. */
  readonly href: string;
};

/** In signs: what a slide may have to cut. */
const MAX_TEXT_LENGTH = 250;

/** In the language of the state. Rejects where its signal aborts it. Needs all words of all languages. */
export async function exportTourDeck(
  { graph, language }: Pick<ExplorerState, 'graph' | 'language'>,
  source: TourSource,
  tour: Tour,
  drive: TaskOptions,
): Promise<ExportedFile> {
  const asked = { tour, source, graph, language, date: isoDate(new Date()), href: window.location.href };
  const { onProgress } = drive;
  const half = (from: number) => (share: number) => onProgress?.(from + share / 2);
  const slides = await tourSlides(asked, createMeasureText(document), { ...drive, onProgress: half(0) });
  const named = { name: tourName(tour, language), title: titleOf(asked) };
  return await exportDeck(wholeContent(asked), named, slides, { ...drive, onProgress: half(0.5) });
}

/** Needs all words of all languages. The page has its turn after each step. */
export async function tourSlides(
  asked: TourDeckRequest,
  measure: MeasureText,
  { signal, onProgress, pause = yieldToMain }: TaskOptions = {},
): Promise<readonly Slide[]> {
  const { steps } = asked.tour;
  const slides: Slide[] = [coverSlide(asked, measure)];
  for (const at of steps.keys()) {
    signal?.throwIfAborted();
    slides.push(...stepSlides(asked, at, measure));
    onProgress?.((at + 1) / steps.length);
    await pause();
  }
  return slides;
}

function presentingAt({ source }: TourDeckRequest, step: number): PresentationSession {
  return { kind: 'presenting', tour: source, step, detour: false };
}

function stepSlides(asked: TourDeckRequest, at: number, measure: MeasureText): readonly Slide[] {
  const { tour, graph, language } = asked;
  const resolvedStep = resolveStep(tour, presentingAt(asked, at), graph);
  if (resolvedStep === null) return [];
  const { step, viewState, unknownParams } = resolvedStep;
  const { view } = viewState;
  const picture = { ...pictureStateOf(graph, viewState, { format: 'wide', withKey: false }), view };
  const content = { ...wholeContent(asked), shown: filterPlan(graph, viewState.filter, viewState.focus) };
  // The audience sees what there is; what is lacking is the speaker's business.
  const said = paragraphsOf(step.text, language);
  const texts = {
    title: tourText(step.title, language),
    text: said,
    notes: [
      // A slide has room for less than a screen, and ends with ….
      ...(said.join('').length > MAX_TEXT_LENGTH ? said : []),
      ...paragraphsOf(step.notes, language),
      ...(unknownParams.length > 0 ? [unknownValuesText(unknownParams, translationFor(language))] : []),
    ],
  };
  return buildSlides(content, picture, slideLink(asked, resolvedStep, 'openStep'), measure, texts);
}

function coverSlide(asked: TourDeckRequest, measure: MeasureText): Slide {
  const { tour, graph, language } = asked;
  const { t, number } = translationFor(language);
  const content = wholeContent(asked);
  const map = pictureStateOf(graph, INITIAL_VIEW_STATE, { format: 'wide', withKey: false });
  const [slide] = buildSlides(content, map, null, measure);
  const picture = slide?.picture ?? null;
  const title = titleOf(asked);
  const kinds = new Map<string, PlanNode['kind']>([...graph.nodes].map(([id, { kind }]) => [id, kind]));
  return {
    layout: 'cover',
    title,
    text: [textIn(graph.plan.title, language), t('tours.stepCount', { number: number(tour.steps.length) })],
    aside: [],
    picture: picture && { ...picture, parts: picture.parts.filter((part) => isDecoration(part, kinds)) },
    legend: null,
    notes: slide?.picture?.description.split('\n') ?? [],
    link: slideLink(asked, resolveStep(tour, presentingAt(asked, 0), graph), 'openTour'),
  };
}

/** What has no words: names would be too small to be read, and boxes without them would be empty. */
function isDecoration({ role, id }: DrawingPart, kinds: ReadonlyMap<string, PlanNode['kind']>): boolean {
  const kind = id === null || role !== 'node' ? undefined : kinds.get(id);
  return role !== 'name' && kind !== 'vision' && kind !== 'strategy' && kind !== 'priorityProject';
}

function slideLink(
  asked: TourDeckRequest,
  resolvedStep: ResolvedStep | null,
  label: 'openStep' | 'openTour',
): Slide['link'] {
  if (resolvedStep === null) return null;
  const { language, href } = asked;
  const found = stepUrl(href, presentingAt(asked, resolvedStep.at), resolvedStep, language);
  if (found.kind !== 'address') return null;
  const words = fileWordsIn(language).slides;
  return { address: found.address, label: found.holds === 'step' ? words[label] : words.open };
}

function titleOf({ tour, language }: TourDeckRequest): string {
  const title = tourText(tour.title, language).trim();
  return title === '' ? translationFor(language).t('tours.untitled') : title;
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
