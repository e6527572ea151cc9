/** The list of keys is read once; its code need not come with the picture. */
import { withWords } from '../i18n/words.ts';
import { laterPart } from '../ui/laterPart.tsx';

export const { Part: KeysDialog, fetchNow: fetchKeysDialog } = laterPart(
  async () => (await withWords(import('./KeysDialog.tsx'))).KeysDialog,
);
