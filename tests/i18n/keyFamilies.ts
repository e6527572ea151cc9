/** Message keys that the code builds from a name: `view.${view}`. */
import { FORMATS } from '../../src/exchange/formats.ts';
import { REASON_FIELDS } from '../../src/explore/filter.ts';
import { VIEWS } from '../../src/explore/state.ts';
import { NODE_KINDS } from '../../src/plan/graph.ts';

const SAVED = [...FORMATS, 'page', 'pptx', 'svg', 'png'];

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'view.': VIEWS,
  'exchange.': [...SAVED, ...SAVED.map((format) => `${format}Hint`)],
  'shown.': Object.keys(REASON_FIELDS),
  'shown.focus': ['1', '2', '3'],
  'kinds.': NODE_KINDS,
};

/** The keys of the families whose template the source contains. */
export function familyKeys(source: string): readonly string[] {
  return Object.entries(FAMILIES).flatMap(([prefix, names]) =>
    source.includes(`\`${prefix}\${`) ? names.map((name) => prefix + name) : [],
  );
}
