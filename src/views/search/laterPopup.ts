/** What was found comes after something was typed; its code need not come with the picture. */
import { withWords } from '../../i18n/words.ts';
import { laterPart } from '../../ui/laterPart.tsx';

export const { Part: SearchPopup, fetchNow: fetchSearchPopup } = laterPart(
  async () => (await withWords(import('./SearchPopup.tsx'))).SearchPopup,
);
