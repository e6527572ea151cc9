/** A tour as what is printed of it: each step with its picture and its words, laid out on sheets. */
import { lostText } from '../../briefing/lostText.ts';
import type { Content } from '../../exchange/content.ts';
import { captionFoot } from '../../exchange/picture/caption.ts';
import { shown } from '../../explore/filter.ts';
import { type Bilingual, type Tour, type TourStep, wordsOf, writtenIn } from '../../explore/tour/tour.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import type { Language } from '../../i18n/languages.ts';
import { wordsIn } from '../../i18n/words.ts';
import { textMeasure } from '../../map/labels/measureText.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { seen } from '../../store/see.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { pictureShown } from '../picture/pictureFile.ts';
import { BETWEEN, type Block, type Line, PAGE, type Placed, pagesOf, type StepRoom } from './layout.ts';
import { linesOn, textOfLines } from './lines.ts';
import { type OutlineLine, outlineLines } from './outlineLines.ts';
import { type StepPicture, stepPicture, type ToDraw } from './stepPicture.ts';

/** Text in the language that it is written in. */
export type Said = { readonly text: string; readonly language: string };

export type HandoutStep = {
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly title: Said;
  readonly isContinued: boolean;
  readonly about: string;
  readonly text: Said;
  readonly notes: Said;
  readonly picture:
    | { readonly kind: 'none' }
    | { readonly kind: 'drawn'; readonly picture: StepPicture }
    | { readonly kind: 'outline'; readonly lines: readonly OutlineLine[]; readonly more: number };
  /** CSS pixels. */
  readonly height: number;
};

export type Handout = {
  readonly language: Language;
  readonly title: Said;
  /** The plan that is open, its years and version. */
  readonly plan: string;
  readonly foot: readonly string[];
  readonly pages: readonly (readonly HandoutStep[])[];
};

export type HandoutAsked = {
  readonly tour: Tour;
  readonly graph: PlanGraph;
  readonly language: Language;
  /** `2026-11-23`. */
  readonly date: string;
  readonly withNotes: boolean;
};

/** CSS pixels: sizes of type and heights of lines, as the sheets' style has them. */
export const TYPE = {
  title: { size: 16, line: 21 },
  text: { size: 13.4, line: 20.5 },
  small: { size: 12, line: 16 },
} as const;
const NOTES_INDENT = 14;
/** Beside the title: the number of the step. */
const NUMBER_WIDTH = 34;
/** Head and foot of a sheet, without the lines of text in them. */
const AROUND = 44;

/** Pictures take a while: each is made in a step of its own. Needs the words of all languages. */
export async function handoutOf(
  asked: HandoutAsked,
  drive: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<Handout> {
  const { tour, graph, language } = asked;
  const measure = textMeasure(document);
  const drafts = tour.steps.map((step) => draftOf(step, asked, measure));
  const foot = captionFoot(contentOf(asked, shown(graph, seen('', graph).explore.filter, null)));
  const title = said(tour.title, language);
  const plan = textIn(graph.plan.title, language);
  const lines = (text: string, { size, line }: { readonly size: number; readonly line: number }) =>
    linesOn(text, PAGE.w, size, false, measure).length * line;
  const around =
    AROUND +
    lines(title.text, TYPE.title) +
    lines(plan, TYPE.small) +
    foot.reduce((sum, line) => sum + lines(line, TYPE.small), 0);
  const pages: HandoutStep[][] = [];
  let made = 0;
  for (const page of pagesOf(
    drafts.map(({ room }) => room),
    PAGE.h - around,
  )) {
    const steps: HandoutStep[] = [];
    for (const placed of page) {
      await new Promise((resolve) => setTimeout(resolve));
      drive.signal.throwIfAborted();
      const draft = drafts[placed.step];
      if (draft !== undefined) steps.push(stepOn(placed, draft));
      made = Math.max(made, placed.step + 1);
      drive.onProgress(made / drafts.length);
    }
    pages.push(steps);
  }
  return { language, title, plan, foot, pages };
}

type Draft = {
  readonly title: Said;
  readonly about: string;
  readonly language: { readonly text: string; readonly notes: string };
  readonly room: StepRoom;
  readonly toDraw: ToDraw | null;
  readonly outline: { readonly lines: readonly OutlineLine[]; readonly more: number } | null;
};

function draftOf(step: TourStep, asked: HandoutAsked, measure: MeasureText): Draft {
  const { graph, language, withNotes } = asked;
  const words = wordsIn(language);
  const { t } = words;
  const { explore, dropped } = seen(step.see, graph);
  const left = shown(graph, explore.filter, explore.focus);
  const content = contentOf(asked, left);
  const isOutline = explore.view === 'outline';
  const toDraw =
    isOutline || left.shownNodes === 0
      ? null
      : stepPicture(content, pictureShown(graph, explore, { format: 'wide', withKey: false }), measure);
  const outline = isOutline ? outlineLines(left.graph, words, measure) : null;
  const about = [
    ...(dropped.length === 0 ? [] : [lostText(dropped, words)]),
    ...(toDraw?.about ?? []),
    ...(left.shownNodes === 0 ? [t('handout.nothing')] : []),
  ].join(fileWordsIn(language).picture.joint);
  const title = said(step.title, language);
  const titled = { ...title, text: title.text === '' ? t('tours.untitledStep') : title.text };
  const height = (
    text: string,
    width: number,
    { size, line }: { readonly size: number; readonly line: number },
    bold: boolean,
  ) => linesOn(text, width, size, bold, measure).length * line;
  const block = (
    name: Block['name'],
    text: string,
    type: { readonly size: number; readonly line: number },
  ): Block => ({
    name,
    lines: linesOn(text, PAGE.w - (name === 'notes' ? NOTES_INDENT : 0), type.size, false, measure),
    rowHeight: type.line,
  });
  const notes = said(step.notes, language);
  const text = said(step.text, language);
  return {
    title: titled,
    about,
    language: { text: text.language, notes: notes.language },
    room: {
      head:
        height(titled.text, PAGE.w - NUMBER_WIDTH, TYPE.title, true) +
        BETWEEN +
        (about === '' ? 0 : height(about, PAGE.w, TYPE.small, false) + BETWEEN),
      blocks: [
        block('text', text.text, TYPE.text),
        ...(withNotes
          ? [block('notes', notes.text === '' ? '' : t('handout.notes', { notes: notes.text }), TYPE.small)]
          : []),
      ],
      picture:
        outline !== null ? { height: outline.height } : toDraw === null ? 'none' : { least: toDraw.least },
    },
    toDraw,
    outline,
  };
}

function contentOf({ graph, language, date }: HandoutAsked, left: Content['shown']): Content {
  return { whole: graph, shown: left, language, date, positions: new Map() };
}

function stepOn({ step, part, height, blocks, picture }: Placed, draft: Draft): HandoutStep {
  const textIn = (name: Block['name']): string => {
    const lines: readonly Line[] = blocks.find((block) => block.name === name)?.lines ?? [];
    return textOfLines(lines);
  };
  return {
    key: `${step}.${part}`,
    number: step + 1,
    title: draft.title,
    isContinued: part > 0,
    about: part > 0 ? '' : draft.about,
    text: { text: textIn('text'), language: draft.language.text },
    notes: { text: textIn('notes'), language: draft.language.notes },
    picture:
      part > 0 || picture <= 0
        ? { kind: 'none' }
        : draft.outline !== null
          ? { kind: 'outline', ...draft.outline }
          : draft.toDraw === null
            ? { kind: 'none' }
            : { kind: 'drawn', picture: draft.toDraw.draw(picture) },
    height,
  };
}

function said(words: Bilingual, language: Language): Said {
  return { text: wordsOf(words, language).trim(), language: writtenIn(words, language) };
}
