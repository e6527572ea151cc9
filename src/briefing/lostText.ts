/** What a step asks for that the plan lacks, in a sentence. */
import type { Words } from '../i18n/words.ts';
import { pieceJoint } from '../plan/text.ts';
import type { Dropped } from '../store/address.ts';

const MOST_LOST = 3;
const LONGEST_LOST = 40;

export function lostText(dropped: readonly Dropped[], { t, language }: Words): string {
  const names = dropped
    .slice(0, MOST_LOST)
    .map(({ value }) => t('tours.lostName', { name: [...value].slice(0, LONGEST_LOST).join('') }));
  const more = dropped.length > MOST_LOST ? '…' : '';
  return t('tours.lost', { names: names.join(pieceJoint(language)) + more });
}
