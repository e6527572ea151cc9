import type { MemberGroup } from '../explore/compare.ts';
import type { MessageKey } from './languages.ts';

/** The title of a group of rows in a comparison of `compared` items. */
export function groupTitle(had: MemberGroup['had'], compared: number): MessageKey {
  switch (had) {
    case 'shared':
      return compared === 2 ? 'compare.allTwo' : 'compare.all';
    case 'partly':
      return 'compare.partly';
    case 'alone':
      return 'compare.alone';
  }
}
