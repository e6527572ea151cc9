/** What a step asks for that the plan lacks, in a sentence. */
import type { Words } from '../i18n/words.ts';
import { pieceJoint } from '../plan/text.ts';

const MOST_LOST = 3;
const LONGEST_LOST = 40;

export function lostText(values: readonly string[], { t, language }: Words): string {
  const names = values
    .slice(0, MOST_LOST)
    .map((value) => t('tours.lostName', { name: [...value].slice(0, LONGEST_LOST).join('') }));
  const more = values.length > MOST_LOST ? '…' : '';
  return t('tours.lost', { names: names.join(pieceJoint(language)) + more });
}
