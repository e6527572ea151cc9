/** Pictures as files, without a browser: text measured by estimate, and the SVG read back by an XML parser. */
import '../../fixtures/everyLanguage.ts';
import { captionOf } from '../../../src/exchange/picture/caption.ts';
import type { Drawing } from '../../../src/exchange/picture/drawing.ts';
import { serializeSvg } from '../../../src/exchange/picture/svg.ts';
import { type Filter, filterPlan, NO_FILTER } from '../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { type PictureContent, pictureDrawing } from '../../../src/map/drawing/pictureDrawing.ts';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import type { InitiativeId } from '../../../src/plan/plan.ts';
import { contentOf } from '../../exchange/make.ts';
import { estimated } from '../labelChecks.ts';

export type Asked = Partial<Omit<PictureContent, 'graph' | 'shown'>> & {
  readonly filter?: Partial<Filter>;
  readonly search?: string;
};

export function drawingOf(graph: PlanGraph, { filter = {}, search = '', ...asked }: Asked = {}): Drawing {
  const language: Language = asked.language ?? 'ja';
  const picture = {
    view: 'map',
    room: USUAL_ROOM.wide,
    branches: { kind: 'closed' },
    selected: null,
    connect: null,
    found: new Set<string>(),
    lost: new Map<string, number>(),
    dropped: [],
    shade: null,
    withKey: true,
    ...asked,
  } as const;
  const left = filterPlan(graph, { ...NO_FILTER, ...filter }, null);
  const caption = captionOf(contentOf(graph, { shown: left, language }), {
    ...picture,
    tableSettings: DEFAULT_TABLE_SETTINGS,
    search,
  });
  return pictureDrawing(
    { ...picture, graph, shown: left.graph, language },
    caption,
    '"Noto Sans JP", sans-serif',
    estimated,
  );
}

/** The options of a drawing with a dropped initiative. */
export function dropping(graph: PlanGraph, initiative: InitiativeId): Asked {
  const losing = graph.listings.filter((listing) => listing.initiative === initiative);
  return {
    filter: { without: [initiative] },
    dropped: [initiative],
    lost: new Map(losing.map(({ policy }) => [policy, 1])),
  };
}

/** The parsed document of a drawing; throws if it is not well-formed. */
export function documentOf(drawing: Drawing): Document {
  const document = new DOMParser().parseFromString(serializeSvg(drawing), 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new SyntaxError(fault.textContent ?? '');
  return document;
}

/** The nodes of a file by id, found at once: jsdom walks the whole document for each selector. */
export function nodeParts(document: Document): ReadonlyMap<string, Element> {
  return new Map(
    [...document.querySelectorAll('[data-role="node"]')].map((part) => [
      part.getAttribute('data-id') ?? '',
      part,
    ]),
  );
}

/** The ids of the parts in which a selector finds something. */
export function idsWith(document: Document, selector: string): readonly string[] {
  const found = [...document.querySelectorAll(selector)];
  return [...new Set(found.map((element) => element.closest('[data-id]')?.getAttribute('data-id') ?? ''))];
}

/** The ids of the parts with a role. */
export function drawnIds(document: Document, role: string): readonly string[] {
  return [...document.querySelectorAll(`[data-role="${role}"]`)].map(
    (part) => part.getAttribute('data-id') ?? '',
  );
}

/** Every text of the picture, its lines joined. */
export function texts(document: Document): readonly string[] {
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
}

export function numberOf(element: Element, name: string): number {
  const value = Number(element.getAttribute(name) ?? Number.NaN);
  if (Number.isNaN(value)) throw new TypeError(`${element.outerHTML} has no number ${name}`);
  return value;
}
