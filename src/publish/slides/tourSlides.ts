/** A tour as a deck: a cover, and each step with its words, its picture, its notes and the way to it. */

import { lostText } from '../../briefing/lostText.ts';
import { courseOf } from '../../briefing/present/course.ts';
import { stepAddress } from '../../briefing/present/stepAddress.ts';
import type { Content } from '../../exchange/content.ts';
import { aMoment, type Drive, type MadeFile } from '../../exchange/draft.ts';
import type { Part } from '../../exchange/picture/drawing.ts';
import type { Slide } from '../../exchange/pptx/slide.ts';
import { tourName } from '../../exchange/tourFile.ts';
import { shown } from '../../explore/filter.ts';
import { START } from '../../explore/state.ts';
import type { TourSource } from '../../explore/tour/briefing.ts';
import { type Bilingual, type Tour, wordsOf } from '../../explore/tour/tour.ts';
import type { Language } from '../../i18n/languages.ts';
import { slideWordsIn } from '../../i18n/slideWords.ts';
import { wordsIn } from '../../i18n/words.ts';
import { textMeasure } from '../../map/labels/measureText.ts';
import type { PlanGraph, PlanNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { ExplorerState } from '../../store/explorer.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { pictureShown } from '../picture/pictureFile.ts';
import { today } from '../today.ts';
import { deckFile, slidesOf } from './slideFile.ts';

/** What a deck is made from: the tour, the plan that it is shown with, and where the page is. */
export type TourAsked = {
  readonly tour: Tour;
  readonly source: TourSource;
  readonly graph: PlanGraph;
  readonly language: Language;
  readonly date: string;
  /** The address of the page itself. */
  readonly href: string;
};

/** In signs: what a slide may have to cut. */
const LONG = 250;

/** In the language of the state. Rejects where its signal aborts it. Needs all words of all languages. */
export async function tourDeckFile(
  { graph, language }: Pick<ExplorerState, 'graph' | 'language'>,
  source: TourSource,
  tour: Tour,
  drive: Drive,
): Promise<MadeFile> {
  const asked = { tour, source, graph, language, date: today(new Date()), href: window.location.href };
  const { onProgress } = drive;
  const half = (from: number) => (share: number) => onProgress?.(from + share / 2);
  const slides = await tourSlides(asked, textMeasure(document), { ...drive, onProgress: half(0) });
  const named = { name: tourName(tour, language), title: titleOf(asked) };
  return await deckFile(wholeContent(asked), named, slides, { ...drive, onProgress: half(0.5) });
}

/** Needs all words of all languages. The page has its turn after each step. */
export async function tourSlides(
  asked: TourAsked,
  measure: MeasureText,
  { signal, onProgress, pause = aMoment }: Drive = {},
): Promise<readonly Slide[]> {
  const { steps } = asked.tour;
  const slides: Slide[] = [coverOf(asked, measure)];
  for (const at of steps.keys()) {
    signal?.throwIfAborted();
    slides.push(...stepSlides(asked, at, measure));
    onProgress?.((at + 1) / steps.length);
    await pause();
  }
  return slides;
}

function stepSlides(asked: TourAsked, at: number, measure: MeasureText): readonly Slide[] {
  const { tour, source, graph, language } = asked;
  const course = courseOf(tour, { kind: 'presenting', tour: source, step: at, detour: false }, graph);
  if (course === null) return [];
  const { step, shows, dropped } = course;
  const { view } = shows;
  const picture = { ...pictureShown(graph, shows, { format: 'wide', withKey: false }), view };
  const content = { ...wholeContent(asked), shown: shown(graph, shows.filter, shows.focus) };
  // The audience sees what there is; what is lacking is the speaker's business.
  const said = paragraphsOf(step.text, language);
  const texts = {
    title: wordsOf(step.title, language),
    text: said,
    notes: [
      // A slide has room for less than a screen, and ends with ….
      ...(said.join('').length > LONG ? said : []),
      ...paragraphsOf(step.notes, language),
      ...(dropped.length > 0 ? [lostText(dropped, wordsIn(language))] : []),
    ],
  };
  return slidesOf(content, picture, linkTo(asked, at, 'openStep'), measure, texts);
}

function coverOf(asked: TourAsked, measure: MeasureText): Slide {
  const { tour, graph, language } = asked;
  const { t, number } = wordsIn(language);
  const content = wholeContent(asked);
  const map = pictureShown(graph, START, { format: 'wide', withKey: false });
  const [slide] = slidesOf(content, map, null, measure);
  const picture = slide?.picture ?? null;
  const title = titleOf(asked);
  const kinds = new Map<string, PlanNode['kind']>([...graph.nodes].map(([id, { kind }]) => [id, kind]));
  return {
    layout: 'cover',
    title,
    text: [textIn(graph.plan.title, language), t('tours.stepCount', { number: number(tour.steps.length) })],
    aside: [],
    picture: picture && { ...picture, parts: picture.parts.filter((part) => adorns(part, kinds)) },
    legend: null,
    notes: slide?.picture?.description.split('\n') ?? [],
    link: linkTo(asked, 0, 'openTour'),
  };
}

/** What has no words: names would be too small to be read, and boxes without them would be empty. */
function adorns({ role, id }: Part, kinds: ReadonlyMap<string, PlanNode['kind']>): boolean {
  const kind = id === null || role !== 'node' ? undefined : kinds.get(id);
  return role !== 'name' && kind !== 'vision' && kind !== 'strategy' && kind !== 'priorityProject';
}

function linkTo(
  { tour, source, graph, language, href }: TourAsked,
  at: number,
  label: 'openStep' | 'openTour',
): Slide['link'] {
  const presenting = { kind: 'presenting', tour: source, step: at, detour: false } as const;
  const course = courseOf(tour, presenting, graph);
  const found = course === null ? null : stepAddress(href, presenting, course, language);
  if (found?.kind !== 'address') return null;
  const words = slideWordsIn(language);
  return { address: found.address, label: found.holds === 'step' ? words[label] : words.open };
}

function titleOf({ tour, language }: TourAsked): string {
  const title = wordsOf(tour.title, language).trim();
  return title === '' ? wordsIn(language).t('tours.untitled') : title;
}

function paragraphsOf(words: Bilingual, language: Language): readonly string[] {
  return wordsOf(words, language)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}

function wholeContent({ graph, language, date }: TourAsked): Content {
  const { filter, focus } = START;
  return { whole: graph, shown: shown(graph, filter, focus), date, language, positions: new Map() };
}
