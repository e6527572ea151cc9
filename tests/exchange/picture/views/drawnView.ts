/** Draws table views without a browser: text widths are estimated, and the SVG is parsed as XML. */
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

export type ViewOptions = Partial<Omit<TableState, 'tableSettings'>> & {
  readonly tableSettings?: Partial<TableSettings>;
  readonly filter?: Partial<Filter>;
  readonly language?: Language;
};

export function viewDrawingOf(graph: PlanGraph, options: ViewOptions = {}): Drawing {
  const { tableSettings = {}, filter = {}, language = 'ja', ...more } = options;
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

export function viewDocument(graph: PlanGraph, options: ViewOptions = {}): Document {
  return documentOf(viewDrawingOf(graph, options));
}

/** The id of each drawn row or node, with its texts in drawing order. */
export function rowsIn(document: Document): readonly (readonly [id: string, ...texts: string[]])[] {
  return [...document.querySelectorAll('[data-role="node"]')].map((part) => [
    part.getAttribute('data-id') ?? '',
    ...textsIn(part),
  ]);
}

/** The texts of a part in drawing order. */
export function textsIn(part: Element | undefined): readonly string[] {
  return [...(part?.getElementsByTagName('text') ?? [])].map((text) => text.textContent ?? '');
}
