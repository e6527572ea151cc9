/** The matrix for print: as many columns per sheet as fit. */
import { INITIAL_VIEW_STATE } from '../../../explore/state.ts';
import type { ExportContent } from '../../exportContent.ts';
import type { Drawing } from '../drawing.ts';
import { MARGIN, type Typography } from '../page.ts';
import { MIN_ON_PAPER } from './matrixSetting.ts';
import { type TableState, viewDrawing } from './viewDrawing.ts';

/**
 * One drawing per range of columns, each with all rows and a header that repeats. `width`: of the paper, in CSS
 * pixels. Requires that all translations are loaded, as captions do.
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
