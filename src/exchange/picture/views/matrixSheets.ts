/** The matrix for sheets of paper: as many columns side by side as fit, the others on sheets of their own. */
import { START } from '../../../explore/state.ts';
import type { Content } from '../../content.ts';
import type { Drawing } from '../drawing.ts';
import { MARGIN, type Type } from '../page.ts';
import { LEAST_ON_PAPER } from './matrixSetting.ts';
import { type TableShown, viewDrawing } from './viewDrawing.ts';

/**
 * The drawings have all rows and repeat their header rows. `width`: of the paper, in CSS pixels.
 * Needs all words of all languages, as captions do.
 */
export function matrixSheets(
  content: Content,
  desk: TableShown['desk'],
  width: number,
  type: Type,
): readonly Drawing[] {
  const room = width - 2 * MARGIN;
  const count = content.shown.graph.policies.length;
  const most = Math.floor((room - LEAST_ON_PAPER.name - LEAST_ON_PAPER.sum) / LEAST_ON_PAPER.column);
  const size = Math.ceil(count / Math.max(1, Math.ceil(count / most)));
  const picture: TableShown = {
    view: 'matrix',
    desk,
    selected: START.selected,
    lost: new Map(),
    withKey: false,
  };
  return Array.from({ length: Math.ceil(count / size) }, (_, at) =>
    viewDrawing(content, picture, type, {
      rows: Number.POSITIVE_INFINITY,
      brief: false,
      sheet: { width: room, from: at * size, to: (at + 1) * size },
    }),
  );
}
