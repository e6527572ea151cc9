/** A written view as it stands on a page of its own. */

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

/** The written views that have a picture. */
export type TableView = Exclude<DrawnView, 'map' | 'structure'>;

/** What of the state such a picture shows. */
export type TableState = Pick<ViewContent, 'tableSettings' | 'selected' | 'lost' | 'withKey'> & {
  readonly view: TableView;
};

/** The same content has the same drawing. Needs all words of all languages, as captions do. */
export function viewDrawing(
  content: ExportContent,
  picture: TableState,
  type: Typography,
  extent: ViewExtent = IN_FULL,
): Drawing {
  const { body, under, caption } = viewParts(content, picture, type.measure, extent);
  return composePage(body, under, caption, type);
}

/** How much of a view is drawn, and for what. */
type ViewExtent = Pick<ViewContent, 'rows' | 'compact'> & Partial<Pick<ViewContent, 'sheet'>>;
const IN_FULL: ViewExtent = { rows: MAX_ROWS, compact: false };

/** The view's picture apart from what is said around it, for pages that say it elsewhere. */
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
    words: translationFor(language),
    measure,
  });
  const caption = captionOf(content, {
    view,
    tableSettings,
    selected: showsSelected ? selected : null,
    // Neither is told of in a table.
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
