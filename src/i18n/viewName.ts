/** What a picture is called: its view, and which part of it. */

import type { DrawnView } from '../explore/state.ts';
import type { TableSettings } from '../explore/tableSettings.ts';
import type { MessageKey } from './languages.ts';
import type { Translate } from './translation.ts';

/** Needs all words of the language. */
export function viewName(view: DrawnView, tableSettings: TableSettings, t: Translate): string {
  const name = t(`view.${view}`);
  const part = partOf(view, tableSettings);
  return part === null ? name : t('drawing.part', { view: name, part: t(part) });
}

function partOf(view: DrawnView, { overlap, list }: TableSettings): MessageKey | null {
  if (view === 'overlap') return `overlap.${overlap.side}`;
  return view === 'list' ? `list.${list.sheet}` : null;
}
