/** Draws a table view on a page of its own. */
import { MAX_POLICIES } from '../../../explore/overlapTable.ts';
import type { DrawnView } from '../../../explore/state.ts';
import { translationFor } from '../../../i18n/translation.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import type { ExportContent } from '../../exportContent.ts';
import { captionOf } from '../caption.ts';
import type { Caption, Drawing } from '../drawing.ts';
import { composePage, type Typography } from '../page.ts';
import { combinationsBody } from './combinationsBody.ts';
import { comparisonBody } from './comparisonBody.ts';
import { listBody } from './listBody.ts';
import { matrixBody } from './matrixBody.ts';
import { overlapBody } from './overlapBody.ts';
import { sharersBody } from './sharersBody.ts';
import { MAX_ROWS, type ViewBody, type ViewContent } from './viewBody.ts';

/** The table views that can be drawn. */
export type TableView = Exclude<DrawnView, 'map' | 'structure'>;

/** The view state that such a drawing shows. */
export type TableState = Pick<ViewContent, 'tableSettings' | 'selected' | 'lost' | 'withKey'> & {
  readonly view: TableView;
};

/** Deterministic for its input. Requires that all translations are loaded, as captions do. */
export function viewDrawing(
  content: ExportContent,
  picture: TableState,
  type: Typography,
  extent: ViewExtent = IN_FULL,
): Drawing {
  const { body, under, caption } = viewParts(content, picture, type.measure, extent);
  return composePage(body, under, caption, type);
}

/** How much of a view is drawn. */
type ViewExtent = Pick<ViewContent, 'rows' | 'compact'> & Partial<Pick<ViewContent, 'sheet'>>;
const IN_FULL: ViewExtent = { rows: MAX_ROWS, compact: false };

/** The body and the caption of a view separately, for pages with a layout of their own. */
export function viewParts(
  content: ExportContent,
  picture: TableState,
  measure: MeasureText,
  { rows, compact, sheet = null }: ViewExtent = IN_FULL,
): Pick<ViewBody, 'body' | 'under'> & { readonly caption: Caption } {
  const { whole, shown, language } = content;
  const { view, tableSettings, selected } = picture;
  const { body, under, about, showsSelected } = bodyOf(picture, {
    ...picture,
    whole,
    shown,
    rows,
    compact,
    sheet,
    words: translationFor(language, whole.plan),
    measure,
  });
  const caption = captionOf(content, {
    view,
    tableSettings,
    selected: showsSelected ? selected : null,
    // Tables show neither connections nor search results.
    connect: null,
    search: '',
  });
  return { body, under, caption: { ...caption, about: [...caption.about, ...about] } };
}

function bodyOf({ view, tableSettings }: TableState, content: ViewContent): ViewBody {
  switch (view) {
    case 'matrix':
      return matrixBody(content);
    case 'list':
      return listBody(content);
    case 'overlap':
      switch (tableSettings.overlap.side) {
        case 'policies':
          return content.shown.graph.policies.length > MAX_POLICIES
            ? sharersBody(content)
            : overlapBody(content);
        case 'strategies':
          return combinationsBody(content);
        case 'compare':
          return comparisonBody(content);
      }
  }
}
