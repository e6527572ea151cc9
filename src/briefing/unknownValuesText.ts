/** What a step asks for that the plan lacks, in a sentence. */
import type { Translation } from '../i18n/translation.ts';
import { pieceJoint } from '../plan/text.ts';
import type { UnknownParam } from '../store/searchParams.ts';

const MAX_VALUES = 3;
const MAX_VALUE_LENGTH = 40;

export function unknownValuesText(
  unknownParams: readonly UnknownParam[],
  { t, language }: Translation,
): string {
  const names = unknownParams
    .slice(0, MAX_VALUES)
    .map(({ value }) => t('tours.lostName', { name: [...value].slice(0, MAX_VALUE_LENGTH).join('') }));
  const more = unknownParams.length > MAX_VALUES ? '…' : '';
  return t('tours.lost', { names: names.join(pieceJoint(language)) + more });
}
