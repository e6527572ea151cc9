/** The matrix for sheets of paper: as many columns side by side as fit, the others on sheets of their own. */
import { INITIAL_VIEW_STATE } from '../../../explore/state.ts';
import type { ExportContent } from '../../exportContent.ts';
import type { Drawing } from '../drawing.ts';
import { MARGIN, type Typography } from '../page.ts';
import { MIN_ON_PAPER } from './matrixSetting.ts';
import { type TableState, viewDrawing } from './viewDrawing.ts';

/**
 * The drawings have all rows and repeat their header rows. `width`: of the paper, in CSS pixels.
 * Needs all words of all languages, as captions do.
 */
export function matrixSheets(
  content: ExportContent,
  tableSettings: TableState['tableSettings'],
  width: number,
  type: Typography,
): readonly Drawing[] {
  const room = width - 2 * MARGIN;
  const count = content.shown.graph.policies.length;
  const most = Math.floor((room - MIN_ON_PAPER.name - MIN_ON_PAPER.sum) / MIN_ON_PAPER.column);
  const size = Math.ceil(count / Math.max(1, Math.ceil(count / most)));
  const picture: TableState = {
    view: 'matrix',
    tableSettings,
    selected: INITIAL_VIEW_STATE.selected,
    lost: new Map(),
    withKey: false,
  };
  return Array.from({ length: Math.ceil(count / size) }, (_, at) =>
    viewDrawing(content, picture, type, {
      rows: Number.POSITIVE_INFINITY,
      compact: false,
      sheet: { width: room, from: at * size, to: (at + 1) * size },
    }),
  );
}
