/** Written views as pictures, without a browser: text measured by estimate, and the SVG read back by an XML parser. */
import '../../../fixtures/everyLanguage.ts';
import type { Drawing } from '../../../../src/exchange/picture/drawing.ts';
import { type TableState, viewDrawing } from '../../../../src/exchange/picture/views/viewDrawing.ts';
import type { Filter } from '../../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS, type TableSettings } from '../../../../src/explore/tableSettings.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
import type { PlanGraph } from '../../../../src/plan/graph.ts';
import { documentOf } from '../../../map/drawing/drawn.ts';
import { estimated } from '../../../map/labelChecks.ts';
import { contentOf } from '../../make.ts';

export type ViewAsked = Partial<Omit<TableState, 'tableSettings'>> & {
  readonly tableSettings?: Partial<TableSettings>;
  readonly filter?: Partial<Filter>;
  readonly language?: Language;
};

export function viewDrawingOf(graph: PlanGraph, asked: ViewAsked = {}): Drawing {
  const { tableSettings = {}, filter = {}, language = 'ja', ...more } = asked;
  const picture: TableState = {
    view: 'matrix',
    selected: null,
    lost: new Map(),
    withKey: true,
    ...more,
    tableSettings: { ...DEFAULT_TABLE_SETTINGS, ...tableSettings },
  };
  const type = { language, font: '"Noto Sans JP", sans-serif', measure: estimated };
  return viewDrawing(contentOf(graph, { filter, language }), picture, type);
}

export function viewDocument(graph: PlanGraph, asked: ViewAsked = {}): Document {
  return documentOf(viewDrawingOf(graph, asked));
}

/** Of each row or thing that is drawn: its id, and its texts in the order in which they are written. */
export function rowsIn(document: Document): readonly (readonly [id: string, ...texts: string[]])[] {
  return [...document.querySelectorAll('[data-role="node"]')].map((part) => [
    part.getAttribute('data-id') ?? '',
    ...textsIn(part),
  ]);
}

/** The texts of a part in the order in which they are written. */
export function textsIn(part: Element | undefined): readonly string[] {
  return [...(part?.getElementsByTagName('text') ?? [])].map((text) => text.textContent ?? '');
}
