/** Decks of tours as an independent library reads them. */
import '../../fixtures/everyLanguage.ts';
import { describe, expect, test } from 'vitest';
import { builtInTour } from '../../../src/briefing/builtIn/builtInTour.ts';
import { emptyTour, type Tour } from '../../../src/explore/tour/tour.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { type TourDeckRequest, tourSlides } from '../../../src/publish/slides/tourSlides.ts';
import { DATE } from '../../exchange/make.ts';
import { plain, rowsOf } from '../../exchange/plainPlan.ts';
import { deckIn, linksIn, readBack, thingsOf, wordsOf } from '../../exchange/pptx/decks.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { step } from '../../fixtures/tours.ts';
import { estimated } from '../../map/labelChecks.ts';

const LANGUAGES = ['ja', 'en'] as const;
const HREF = 'https://example.org/vision/?lang=ja&view=list&select=2.1.3';
const pause = () => Promise.resolve();

const asked = (tour: Tour, language: Language, more: Partial<TourDeckRequest> = {}): TourDeckRequest => ({
  tour,
  source: { kind: 'builtIn' },
  graph: realGraph,
  language,
  date: DATE,
  href: HREF,
  ...more,
});

/** The text of each slide without white space, which readers treat differently. */
async function slidesOf(of: TourDeckRequest) {
  const slides = await tourSlides(of, estimated, { pause });
  const { slides: back } = await readBack(deckIn(of.graph, of.language, slides));
  return back.map(({ elements, note }) => {
    const things = thingsOf(elements);
    const contents = things.flatMap((each) => ('content' in each ? [each.content] : []));
    return {
      texts: contents.map(plainly),
      notes: plainly(note),
      links: contents.flatMap(linksIn),
      shapes: things.flatMap((each) => (each.type === 'shape' ? [wordsOf(each.name)] : [])),
    };
  });
}

const plainly = (html: string) => squeezed(wordsOf(html));
const squeezed = (text: string) => text.replaceAll(/\s/g, '');

describe.each(LANGUAGES)('the built-in tour, %s', (language) => {
  const tour = builtInTour(realGraph);
  const back = slidesOf(asked(tour, language));

  test('has a cover and a slide per step, each with its title and whole text', async () => {
    const slides = await back;
    expect(slides.map(({ texts }) => texts[0])).toEqual(
      [tour.title, ...tour.steps.map(({ title }) => title)].map((title) => squeezed(title[language])),
    );
    const missing = tour.steps.filter(
      ({ text }, at) => !slides[at + 1]?.texts.some((each) => each.includes(squeezed(text[language]))),
    );
    expect(missing.map(({ title }) => title[language])).toEqual([]);
  });

  test('names the plan on the cover, and states on each slide that it is unofficial', async () => {
    const slides = await back;
    expect(slides[0]?.texts.join()).toContain(squeezed(plain.title[language]));
    const notice = squeezed(language === 'ja' ? '市の刊行物ではありません' : 'not a publication of the city');
    const attribution = squeezed(plain.source.attribution[language]);
    for (const { texts } of slides) {
      expect(texts.join()).toContain(notice);
      expect(texts.join()).toContain(attribution);
    }
  });

  test('has the notes of the steps', async () => {
    const slides = await back;
    const lacking = tour.steps.filter(
      ({ notes }, at) => slides[at + 1]?.notes.includes(squeezed(notes[language])) !== true,
    );
    expect(lacking.map(({ title }) => title[language])).toEqual([]);
  });

  test('links each slide to its step, in the language of the slide', async () => {
    const step = (at: number) => `https://example.org/vision/?lang=${language}&tour=vision&step=${at}`;
    expect((await back).map(({ links }) => links)).toEqual([
      [step(1)],
      ...tour.steps.map((_, at) => [step(at + 1)]),
    ]);
  });

  test('draws every policy and the most listed initiatives of the map, and every direction of the structure', async () => {
    const slides = await back;
    const at = tour.steps.findIndex(({ see }) => see === '');
    const { initiatives, strategies } = plain;
    const drawn = slides[at + 1]?.shapes ?? [];
    const directions = strategies.flatMap((strategy) => strategy.directions);
    const policies = directions.flatMap((direction) => direction.policies);
    const rows = rowsOf(plain);
    const most = initiatives.filter(
      ({ id }) => rows.filter(({ initiative }) => initiative.id === id).length > 3,
    );
    expect(most).toHaveLength(5);
    // Initiatives with the same policies form one part, named after all of them.
    const missing = [...policies, ...most].filter(
      ({ name }) => !drawn.some((each) => each.includes(name[language])),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    const outline = slides[1]?.texts.join() ?? '';
    expect(directions.filter(({ name }) => !outline.includes(squeezed(name[language])))).toEqual([]);
  });
});

describe.each(LANGUAGES)('a user’s tour, %s', (language) => {
  const of = (see: string): Tour => ({
    ...emptyTour(realGraph, { ja: '市長説明', en: '' }),
    steps: [{ ...step(see, '', ''), text: { ja: '一行目\n二行目', en: '' } }],
  });

  test('falls back to the view’s name for an empty title, and to the other language for missing texts', async () => {
    const [cover, only] = await slidesOf(asked(of('view=structure'), language));
    expect(cover?.texts[0]).toBe('市長説明');
    expect(only?.texts[0]).toBe({ ja: '体系図', en: 'Structure' }[language]);
    expect(only?.texts.some((text) => text.includes('一行目二行目'))).toBe(true);
  });

  test('ignores unknown ids, and states them in the notes', async () => {
    const [, only] = await slidesOf(asked(of('view=list&sheet=policies&select=9.9.9&hide=2'), language));
    expect(only?.notes).toContain(
      language === 'ja' ? 'この計画にない指定があります：「9.9.9」' : 'Notinthisplan:“9.9.9”',
    );
    const rows = new Set(only?.texts);
    const { strategies } = plain;
    const hidden = strategies[1]?.directions.flatMap(({ policies }) => policies) ?? [];
    expect(hidden.filter((policy) => rows.has(policy.id))).toEqual([]);
    expect(rows.has('1.1.1')).toBe(true);
  });

  test('keeps its text where the filters of a step leave nothing', async () => {
    const [, only] = await slidesOf(asked(of('view=list&only=zzzz'), language));
    expect(only?.shapes).toEqual([{ ja: '罫線', en: 'Rule' }[language]]);
    expect(only?.texts.join()).toContain('一行目');
  });

  test('links to views where the tour is too long for a URL, and to nothing from a local file', async () => {
    const long = of('view=matrix');
    const text = Array.from({ length: 300 }, (_, at) => Math.sin(at)).join('');
    const steps = long.steps.map((each) => ({ ...each, notes: { ja: text, en: text } }));
    const own = { source: { kind: 'own', id: 'mine' } } as const;
    const [, only] = await slidesOf(asked({ ...long, steps }, language, own));
    expect(only?.links).toEqual([`https://example.org/vision/?lang=${language}&view=matrix`]);
    const disk = await slidesOf(asked(long, language, { href: 'file:///C:/vision-explorer.html' }));
    expect(disk.map(({ links }) => links)).toEqual([[], []]);
  });
});

test('stops when aborted', async () => {
  const control = new AbortController();
  const shares: number[] = [];
  const making = tourSlides(asked(builtInTour(realGraph), 'ja'), estimated, {
    signal: control.signal,
    onProgress: (share) => {
      shares.push(share);
      if (shares.length === 2) control.abort();
    },
    pause,
  });
  await expect(making).rejects.toThrow('aborted');
  const { length } = builtInTour(realGraph).steps;
  expect(shares).toEqual([1 / length, 2 / length]);
});
