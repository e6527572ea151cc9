/** Message keys that the code builds from a name: `view.${view}`. */
import { FORMATS } from '../../src/exchange/formats.ts';
import { REASON_FIELDS } from '../../src/explore/filter.ts';
import { VIEWS } from '../../src/explore/state.ts';
import { OVERLAP_SIDES } from '../../src/explore/tableSettings.ts';
import { NODE_KINDS } from '../../src/plan/graph.ts';

const SAVED = [...FORMATS, 'page', 'pptx', 'svg', 'png'];

/** Failures whose text has no values. */
const PLAIN_FAILURES = ['otherHost', 'noHost', 'notKept', 'cancelled', 'badAddress', 'unreachable'];
const adviceFor = (failure: string) => `${failure}Advice`;

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'view.': VIEWS,
  'exchange.': [...SAVED, ...SAVED.map((format) => `${format}Hint`)],
  'shown.': Object.keys(REASON_FIELDS),
  'mark.': ['first', 'relisted'],
  'matrix.': ['first', 'relisted', 'empty'],
  'overlap.': OVERLAP_SIDES,
  'details.around': ['1', '2', '3'],
  'undo.': ['selection', 'filters', 'whatIf', 'focus', 'view', 'connection', 'tour'],
  'check.': ['kinds', 'marks', 'sides', 'firsts', 'relistings', 'again', 'shares'],
  'findings.': ['empty', 'noneOwn', 'noneShared', 'unbridged', 'mostRelisted', 'hubOverlap'],
  'problem.': [...PLAIN_FAILURES, ...[...PLAIN_FAILURES, 'refused', 'tooLarge', 'invalid'].map(adviceFor)],
  'shown.focus': ['1', '2', '3'],
  'kinds.': NODE_KINDS,
  'branches.': ['closed', 'open', 'asPrinted'],
};

/** The keys of the families whose template the source contains. */
export function familyKeys(source: string): readonly string[] {
  return Object.entries(FAMILIES).flatMap(([prefix, names]) =>
    source.includes(`\`${prefix}\${`) ? names.map((name) => prefix + name) : [],
  );
}
