/** A written view as it stands on a page of its own. */

import { MOST_POLICIES } from '../../../explore/overlapTable.ts';
import type { DrawnView } from '../../../explore/state.ts';
import { wordsIn } from '../../../i18n/words.ts';
import type { Content } from '../../content.ts';
import { captionOf } from '../caption.ts';
import type { Drawing } from '../drawing.ts';
import { pageOf, type Type } from '../page.ts';
import { combinationsBody } from './combinationsBody.ts';
import { comparisonBody } from './comparisonBody.ts';
import { listBody } from './listBody.ts';
import { matrixBody } from './matrixBody.ts';
import { overlapBody } from './overlapBody.ts';
import { sharersBody } from './sharersBody.ts';
import type { ViewBody, ViewContent } from './viewBody.ts';

/** The written views that have a picture. */
export type TableView = Exclude<DrawnView, 'map' | 'structure'>;

/** What of the state such a picture shows. */
export type TableShown = Pick<ViewContent, 'desk' | 'selected' | 'lost' | 'withKey'> & {
  readonly view: TableView;
};

/** The same content has the same drawing. Needs all words of all languages, as captions do. */
export function viewDrawing(content: Content, picture: TableShown, type: Type): Drawing {
  const { whole, shown, language } = content;
  const { view, desk, selected } = picture;
  const { body, under, about, showsSelected } = bodyOf(picture, {
    ...picture,
    whole,
    shown,
    words: wordsIn(language),
    measure: type.measure,
  });
  const caption = captionOf(content, {
    view,
    desk,
    selected: showsSelected ? selected : null,
    // Neither is told of in a table.
    connect: null,
    search: '',
  });
  return pageOf(body, under, { ...caption, about: [...caption.about, ...about] }, type);
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
