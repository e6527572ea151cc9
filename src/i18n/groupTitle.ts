import type { MemberGroup } from '../explore/compare.ts';
import type { MessageKey } from './languages.ts';

/** What a group of lines is called that so many compared things have in common, or not. */
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
