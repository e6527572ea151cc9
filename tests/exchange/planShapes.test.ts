/** Every file of plans of other shapes than the built-in one: it is made, names all initiatives, and says nothing wrong. */
import '../fixtures/everyLanguage.ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { FORMATS } from '../../src/exchange/formats.ts';
import type { Drawing } from '../../src/exchange/picture/drawing.ts';
import { serializeSvg } from '../../src/exchange/picture/svg.ts';
import { matrixSheets } from '../../src/exchange/picture/views/matrixSheets.ts';
import { DEFAULT_TABLE_SETTINGS, LIST_DEFAULTS } from '../../src/explore/tableSettings.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { textIn } from '../../src/plan/text.ts';
import { outlineLines } from '../../src/publish/handout/outlineLines.ts';
import { tourSlides } from '../../src/publish/slides/tourSlides.ts';
import { readXml } from '../fixtures/readXml.ts';
import { type PlanShape, shapedPlan } from '../fixtures/shapedPlan.ts';
import { planOf } from '../fixtures/small.ts';
import { faults, textLines } from '../map/drawing/geometry.ts';
import { estimated } from '../map/labelChecks.ts';
import { contentOf, DATE, filesOf } from './make.ts';
import { viewDrawingOf } from './picture/views/drawnView.ts';
import { deckIn, partsOf, slidesIn } from './pptx/decks.ts';

const JA = ['ja'] as const;
const THREE = ['ja', 'en', 'fr'] as const;

const PLANS: readonly (readonly [string, PlanShape])[] = [
  ['one level, one language', { levels: 1, languages: JA, top: 6 }],
  ['one level, three languages, 2 projects', { levels: 1, languages: THREE, top: 4, projects: 2 }],
  [
    'two levels, three languages, 12 branches and projects',
    { levels: 2, languages: THREE, top: 12, projects: 12 },
  ],
  [
    'three levels, English alone',
    { levels: 3, languages: ['en'], branching: 3, projects: 2, hasVision: true },
  ],
  ['a single top item', { levels: 3, languages: JA, top: 1, branching: 3 }],
  ['five levels, three languages', { levels: 5, languages: THREE, top: 2, projects: 2, own: 1 }],
  ['names of 200 letters', { levels: 3, languages: THREE, nameLength: 200 }],
  ['no re-listings', { levels: 2, languages: JA, hasRelistings: false, projects: 2 }],
  ['no initiatives', { levels: 3, languages: THREE, own: 0 }],
  ['no numbers', { levels: 4, languages: THREE, projects: 3, isNumbered: false }],
];

/** Words of the built-in plan, claims and values that the plan does not make, and counts that say nothing. */
const WRONG =
  /相模原|さがみはら|Sagamihara|産業像|戦略|方向性|strateg|policy direction|非公式|unofficial|刊行物|undefined|\bnull\b|NaN|\{\{|全1\D|[1１]計画|all 1 |item-\d|^　|（）|「」|“”/i;

const wrongIn = (said: readonly string[]) => [...new Set(said.filter((text) => WRONG.test(text)))];
/** Keys of columns and fields are the same for all plans. */
const KEY = /^[\s\ufeff]*[\w:@-]+[\s:]*$|:\/\/|_id\b|null|urn:/;
const pause = () => Promise.resolve();

/** The picture of a slide has no margin, so lines of tables end at its edge. */
const inPage = (picture: Drawing) => faults(picture).filter((fault) => !/^outside: <path/.test(fault));

/** The text of a file; that of all its parts if it is a package. */
function contentText(file: Buffer): string {
  if (file.subarray(0, 2).toString() !== 'PK') return file.toString('utf8');
  return Object.values(unzipSync(new Uint8Array(file)))
    .map((part) => strFromU8(part))
    .join('\n');
}

describe.each(PLANS)('%s', (_, shape) => {
  const graph = graphOf(planOf(shapedPlan(shape)));
  const names = graph.initiatives.map(({ name }) => textIn(name, 'ja'));

  test.each(LANGUAGES)('data files, %s', async (language) => {
    for (const format of FORMATS) {
      const files = await filesOf(format, contentOf(graph, { language }));
      const all = [...files.values()].map(contentText);
      expect(
        names.filter((name) => !all.some((text) => text.includes(name))),
        format,
      ).toEqual([]);
      for (const [name, file] of files) {
        expect(name, format).toMatch(/^[\x21-\x7e]+$/);
        if (/json(ld)?$/.test(name)) JSON.parse(file.toString('utf8'));
        expect(
          wrongIn((contentText(file).match(/[^<>",\t\r\n]+/g) ?? []).filter((text) => !KEY.test(text))),
          name,
        ).toEqual([]);
      }
    }
  });

  test.each(LANGUAGES)('pictures of tables, %s', (language) => {
    const tables = [
      { view: 'matrix', tableSettings: {} },
      { view: 'list', tableSettings: {} },
      { view: 'list', tableSettings: { list: LIST_DEFAULTS.policies } },
      { view: 'overlap', tableSettings: {} },
      { view: 'overlap', tableSettings: { overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, side: 'compare' } } },
      {
        view: 'overlap',
        tableSettings: { overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, side: 'strategies' } },
      },
    ] as const;
    const [first, second] = graph.policies;
    const compared = first === undefined || second === undefined ? [] : [first.id, second.id];
    for (const table of tables) {
      const drawing = viewDrawingOf(graph, {
        ...table,
        tableSettings: { ...table.tableSettings, compared },
        language,
      });
      const said = textLines(readXml(serializeSvg(drawing))).map(({ text }) => text);
      expect([wrongIn(said), faults(drawing).slice(0, 3)], JSON.stringify(table)).toEqual([[], []]);
    }
  });

  test.each(LANGUAGES)('sheets of the matrix, and the outline of the handout, %s', (language) => {
    const content = contentOf(graph, { language });
    const type = { language, font: 'sans-serif', measure: estimated };
    const settings = {
      ...DEFAULT_TABLE_SETTINGS,
      matrix: { ...DEFAULT_TABLE_SETTINGS.matrix, rows: 'all' },
    } as const;
    // The width of A4 in CSS pixels.
    for (const drawing of matrixSheets(content, settings, 1122, type)) {
      const said = textLines(readXml(serializeSvg(drawing))).map(({ text }) => text);
      expect([wrongIn(said), faults(drawing).slice(0, 3)]).toEqual([[], []]);
    }
    const { lines } = outlineLines(graph, translationFor(language, graph.plan), estimated);
    expect(wrongIn(lines.flatMap(({ sign, name }) => [sign, name]))).toEqual([]);
  });

  test.each(LANGUAGES)('slides of the pictures and of the tour, %s', async (language) => {
    const tour = builtInTour(graph);
    const request = { tour, source: { kind: 'builtIn' }, graph, language, date: DATE } as const;
    const href = 'https://example.org/';
    const slides = [
      ...slidesIn(graph, { view: 'map', language }),
      ...slidesIn(graph, { view: 'structure', language }),
      ...(await tourSlides({ ...request, href }, estimated, { pause })),
    ];
    const parts = [...(await partsOf(deckIn(graph, language, slides)))];
    const said = parts
      .filter(([path]) => /slides\/slide|notesSlides\/notes/.test(path))
      .flatMap(([, xml]) => xml.match(/<a:t>[^<]*/g) ?? [])
      .map((text) => text.slice('<a:t>'.length));
    expect(said.length).toBeGreaterThan(slides.length);
    expect(wrongIn(said)).toEqual([]);
    for (const { title, picture } of slides) if (picture !== null) expect(inPage(picture), title).toEqual([]);
  });
});
