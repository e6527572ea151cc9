import type { View } from '../explore/state.ts';
import type { MessageKey } from './languages.ts';

/** What each view is called. */
export const VIEW_NAMES = {
  map: 'view.map',
  structure: 'view.structure',
  matrix: 'view.matrix',
  overlap: 'view.overlap',
  list: 'view.list',
  outline: 'view.outline',
} as const satisfies Record<View, MessageKey>;
