/** Builds the handout of a tour: each step with its picture and texts, laid out on pages. */
import { unknownValuesText } from '../../briefing/unknownValuesText.ts';
import type { ExportContent } from '../../exchange/exportContent.ts';
import { captionFoot } from '../../exchange/picture/caption.ts';
import { filterPlan } from '../../explore/filter.ts';
import {
  type Bilingual,
  type Tour,
  type TourStep,
  tourText,
  tourTextLanguage,
} from '../../explore/tour/tour.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import type { Language } from '../../i18n/languages.ts';
import { translationFor } from '../../i18n/translation.ts';
import { measureTextIn } from '../../map/labels/measureText.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { parseView } from '../../store/serializeView.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { pictureStateOf } from '../picture/exportPicture.ts';
import { BETWEEN, type Block, PAGE, type PlacedStep, paginate, type StepRoom } from './layout.ts';
import { type OutlineLine, outlineLines } from './outlineLines.ts';
import { type StepPicture, stepPicture } from './stepPicture.ts';
import { textOfLines, wrapLines } from './wrapLines.ts';

/** A text with its language. */
type HandoutText = { readonly text: string; readonly language: string };

export type HandoutStep = {
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly title: HandoutText;
  readonly isContinued: boolean;
  readonly about: string;
  readonly text: HandoutText;
  readonly notes: HandoutText;
  readonly picture:
    | { readonly kind: 'none' }
    | { readonly kind: 'drawn'; readonly picture: StepPicture }
    | { readonly kind: 'outline'; readonly lines: readonly OutlineLine[]; readonly more: number };
  /** CSS pixels. */
  readonly height: number;
};

export type Handout = {
  readonly language: Language;
  readonly title: HandoutText;
  /** The title of the plan. */
  readonly plan: string;
  readonly foot: readonly string[];
  readonly pages: readonly (readonly HandoutStep[])[];
};

type HandoutRequest = {
  readonly tour: Tour;
  readonly graph: PlanGraph;
  readonly language: Language;
  /** `2026-11-23`. */
  readonly date: string;
  readonly withNotes: boolean;
};

/** Type sizes and line heights in CSS pixels, as in `HandoutSheets.module.css`. */
const TYPE_SIZES = {
  title: { size: 16, line: 21 },
  text: { size: 13.4, line: 20.5 },
  small: { size: 12, line: 16 },
} as const;
const NOTES_INDENT = 14;
/** The width of the step number beside the title. */
const NUMBER_WIDTH = 34;
/** The height of header and footer without their lines of text. */
const HEAD_AND_FOOT = 44;

/** Pauses before each picture, as drawing takes time. Requires that all translations are loaded. */
export async function buildHandout(
  request: HandoutRequest,
  options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<Handout> {
  const { tour, graph, language } = request;
  const measure = measureTextIn(document);
  const drafts = tour.steps.map((step) => draftStep(step, request, measure));
  const foot = captionFoot(
    contentOf(request, filterPlan(graph, parseView('', graph).viewState.filter, null)),
  );
  const title = handoutText(tour.title, language);
  const plan = textIn(graph.plan.title, language);
  const around =
    HEAD_AND_FOOT +
    heightOf(title.text, PAGE.w, TYPE_SIZES.title, false, measure) +
    [plan, ...foot].reduce((sum, line) => sum + heightOf(line, PAGE.w, TYPE_SIZES.small, false, measure), 0);
  const pages: HandoutStep[][] = [];
  let doneSteps = 0;
  for (const page of paginate(
    drafts.map(({ room }) => room),
    PAGE.h - around,
  )) {
    const steps: HandoutStep[] = [];
    for (const placed of page) {
      await new Promise((resolve) => setTimeout(resolve));
      options.signal.throwIfAborted();
      const draft = drafts[placed.step];
      if (draft !== undefined) steps.push(stepOn(placed, draft));
      doneSteps = Math.max(doneSteps, placed.step + 1);
      options.onProgress(doneSteps / drafts.length);
    }
    pages.push(steps);
  }
  return { language, title, plan, foot, pages };
}

type StepDraft = ReturnType<typeof draftStep>;

function draftStep(step: TourStep, request: HandoutRequest, measure: MeasureText) {
  const { graph, language, withNotes } = request;
  const words = translationFor(language, graph.plan);
  const { t } = words;
  const { viewState, unknownParams } = parseView(step.see, graph);
  const shown = filterPlan(graph, viewState.filter, viewState.focus);
  const content = contentOf(request, shown);
  const isOutline = viewState.view === 'outline';
  const pictureTask =
    isOutline || shown.shownNodes === 0
      ? null
      : stepPicture(content, pictureStateOf(graph, viewState, { format: 'wide', withKey: false }), measure);
  const outline = isOutline ? outlineLines(shown.graph, words, measure) : null;
  const about = [
    ...(unknownParams.length === 0 ? [] : [unknownValuesText(unknownParams, words)]),
    ...(pictureTask?.about ?? []),
    ...(shown.shownNodes === 0 ? [t('handout.nothing')] : []),
  ].join(fileWordsIn(language, graph.plan).picture.joint);
  const title = handoutText(step.title, language);
  const titled = { ...title, text: title.text === '' ? t('tours.untitledStep') : title.text };
  const block = (name: Block['name'], text: string, { size, line }: TypeSize): Block => ({
    name,
    lines: wrapLines(text, PAGE.w - (name === 'notes' ? NOTES_INDENT : 0), size, false, measure),
    rowHeight: line,
  });
  const notes = handoutText(step.notes, language);
  const text = handoutText(step.text, language);
  const aboutHeight = heightOf(about, PAGE.w, TYPE_SIZES.small, false, measure);
  const notesText = notes.text === '' ? '' : t('handout.notes', { notes: notes.text });
  const room: StepRoom = {
    head:
      heightOf(titled.text, PAGE.w - NUMBER_WIDTH, TYPE_SIZES.title, true, measure) +
      BETWEEN +
      (about === '' ? 0 : aboutHeight + BETWEEN),
    blocks: [
      block('text', text.text, TYPE_SIZES.text),
      ...(withNotes ? [block('notes', notesText, TYPE_SIZES.small)] : []),
    ],
    picture:
      outline !== null
        ? { height: outline.height }
        : pictureTask === null
          ? 'none'
          : { least: pictureTask.least },
  };
  const languages = { text: text.language, notes: notes.language };
  return { title: titled, about, languages, room, pictureTask, outline };
}

type TypeSize = (typeof TYPE_SIZES)[keyof typeof TYPE_SIZES];

function heightOf(
  text: string,
  width: number,
  { size, line }: TypeSize,
  bold: boolean,
  measure: MeasureText,
): number {
  return wrapLines(text, width, size, bold, measure).length * line;
}

function contentOf({ graph, language, date }: HandoutRequest, shown: ExportContent['shown']): ExportContent {
  return { whole: graph, shown, language, date, positions: new Map() };
}

function stepOn({ step, part, height, blocks, picture }: PlacedStep, draft: StepDraft): HandoutStep {
  const textIn = (name: Block['name']) =>
    textOfLines(blocks.find((block) => block.name === name)?.lines ?? []);
  return {
    key: `${step}.${part}`,
    number: step + 1,
    title: draft.title,
    isContinued: part > 0,
    about: part > 0 ? '' : draft.about,
    text: { text: textIn('text'), language: draft.languages.text },
    notes: { text: textIn('notes'), language: draft.languages.notes },
    picture:
      part > 0 || picture <= 0
        ? { kind: 'none' }
        : draft.outline !== null
          ? { kind: 'outline', ...draft.outline }
          : draft.pictureTask === null
            ? { kind: 'none' }
            : { kind: 'drawn', picture: draft.pictureTask.draw(picture) },
    height,
  };
}

function handoutText(words: Bilingual, language: Language): HandoutText {
  return { text: tourText(words, language).trim(), language: tourTextLanguage(words, language) };
}
