/** Builds decks without a browser, with estimated text widths, and reads them with an independent library. */
import '../../fixtures/everyLanguage.ts';
import { strFromU8, unzipSync } from 'fflate';
import { type BaseElement, type Group, parse } from 'pptxtojson/dist/index.js';
import { captionFoot, captionOf } from '../../../src/exchange/picture/caption.ts';
import { deckBytes } from '../../../src/exchange/pptx/deck.ts';
import type { Deck, Slide } from '../../../src/exchange/pptx/slide.ts';
import { legendWidth, pictureArea } from '../../../src/exchange/pptx/slideLayout.ts';
import type { Filter } from '../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { PictureContent } from '../../../src/map/drawing/pictureDrawing.ts';
import { slideDrawings } from '../../../src/map/drawing/slideDrawing.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import { textIn } from '../../../src/plan/text.ts';
import { estimated } from '../../map/labelChecks.ts';
import { contentOf, DATE } from '../make.ts';

export type DeckOptions = Partial<Pick<PictureContent, 'view' | 'branches' | 'selected' | 'connect'>> & {
  readonly language?: Language;
  readonly filter?: Partial<Filter>;
};

export const ADDRESS = 'https://example.org/vision/?view=map&count=2-';

/** The slide of a picture with its legend, and the slide with the key of its numbers. */
export function slidesIn(graph: PlanGraph, { filter = {}, ...options }: DeckOptions = {}): readonly Slide[] {
  const language = options.language ?? 'ja';
  const content = contentOf(graph, { language, filter });
  const state = {
    view: 'map',
    selected: null,
    connect: null,
    branches: { kind: 'closed' },
    ...options,
  } as const;
  const caption = captionOf(content, { ...state, tableSettings: DEFAULT_TABLE_SETTINGS, search: '' });
  const { picture, legend, key } = slideDrawings(
    {
      ...state,
      graph,
      shown: content.shown.graph,
      language,
      found: new Set(),
      lost: new Map(),
      dropped: [],
      shade: null,
      withKey: true,
    },
    { title: caption.title, description: caption.description, font: 'sans-serif' },
    {
      picture: pictureArea('beside'),
      legendWidth: legendWidth('beside'),
      keyWidth: pictureArea('below').w,
    },
    estimated,
  );
  const said = {
    title: caption.title,
    text: caption.about,
    aside: [],
    notes: caption.description.split('\n'),
  };
  const main: Slide = {
    ...said,
    layout: 'beside',
    picture,
    legend,
    link: { address: ADDRESS, label: 'live' },
  };
  return key === null
    ? [main]
    : [main, { ...said, layout: 'below', text: [], picture: key, legend: null, link: null }];
}

export function deckIn(graph: PlanGraph, language: Language, slides: readonly Slide[]): Deck {
  return {
    title: textIn(graph.plan.title, language),
    language,
    foot: captionFoot(contentOf(graph, { language })),
    creator: 'Vision Explorer',
    date: DATE,
    slides,
  };
}

/** The package parts by path. */
export async function partsOf(deck: Deck): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await deckBytes(deck, { pause: () => Promise.resolve() }));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The deck as an independent library reads it. */
export async function readBack(deck: Deck) {
  const { buffer } = await deckBytes(deck, { pause: () => Promise.resolve() });
  return await parse(buffer, { imageMode: 'none' });
}

/** All elements of a slide without their groups, in slide coordinates. */
export function thingsOf(elements: readonly (BaseElement | Group)[]): readonly BaseElement[] {
  return elements.flatMap((element) => (element.type === 'group' ? thingsOf(element.elements) : [element]));
}

/** The text of the HTML that the library returns. */
export function wordsOf(html: string): string {
  return withoutEntities(html.replaceAll(/<[^>]*>/g, ''));
}

/** The URLs of the links in that HTML. */
export function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => withoutEntities(address));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
