/** A written view as it stands on a page of its own. */

import { MOST_POLICIES } from '../../../explore/overlapTable.ts';
import type { DrawnView } from '../../../explore/state.ts';
import { wordsIn } from '../../../i18n/words.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import type { Content } from '../../content.ts';
import { captionOf } from '../caption.ts';
import type { Caption, Drawing } from '../drawing.ts';
import { pageOf, type Type } from '../page.ts';
import { combinationsBody } from './combinationsBody.ts';
import { comparisonBody } from './comparisonBody.ts';
import { listBody } from './listBody.ts';
import { matrixBody } from './matrixBody.ts';
import { overlapBody } from './overlapBody.ts';
import { sharersBody } from './sharersBody.ts';
import { MOST_ROWS, type ViewBody, type ViewContent } from './viewBody.ts';

/** The written views that have a picture. */
export type TableView = Exclude<DrawnView, 'map' | 'structure'>;

/** What of the state such a picture shows. */
export type TableShown = Pick<ViewContent, 'desk' | 'selected' | 'lost' | 'withKey'> & {
  readonly view: TableView;
};

/** The same content has the same drawing. Needs all words of all languages, as captions do. */
export function viewDrawing(
  content: Content,
  picture: TableShown,
  type: Type,
  extent: ViewExtent = IN_FULL,
): Drawing {
  const { body, under, caption } = viewParts(content, picture, type.measure, extent);
  return pageOf(body, under, caption, type);
}

/** How much of a view is drawn, and for what. */
type ViewExtent = Pick<ViewContent, 'rows' | 'brief'> & Partial<Pick<ViewContent, 'sheet'>>;
const IN_FULL: ViewExtent = { rows: MOST_ROWS, brief: false };

/** The view's picture apart from what is said around it, for pages that say it elsewhere. */
export function viewParts(
  content: Content,
  picture: TableShown,
  measure: MeasureText,
  { rows, brief, sheet = null }: ViewExtent = IN_FULL,
): Pick<ViewBody, 'body' | 'under'> & { readonly caption: Caption } {
  const { whole, shown, language } = content;
  const { view, desk, selected } = picture;
  const { body, under, about, showsSelected } = bodyOf(picture, {
    ...picture,
    whole,
    shown,
    rows,
    brief,
    sheet,
    words: wordsIn(language),
    measure,
  });
  const caption = captionOf(content, {
    view,
    desk,
    selected: showsSelected ? selected : null,
    // Neither is told of in a table.
    connect: null,
    search: '',
  });
  return { body, under, caption: { ...caption, about: [...caption.about, ...about] } };
}

function bodyOf({ view, desk }: TableShown, content: ViewContent): ViewBody {
  switch (view) {
    case 'matrix':
      return matrixBody(content);
    case 'list':
      return listBody(content);
    case 'overlap':
      switch (desk.overlap.side) {
        case 'policies':
          return content.shown.graph.policies.length > MOST_POLICIES
            ? sharersBody(content)
            : overlapBody(content);
        case 'strategies':
          return combinationsBody(content);
        case 'compare':
          return comparisonBody(content);
      }
  }
}
