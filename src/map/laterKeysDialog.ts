/** The list of keys is read once; its code need not come with the picture. */
import { laterPart } from '../ui/laterPart.tsx';

export const { Part: KeysDialog, fetchNow: fetchKeysDialog } = laterPart(async () => {
  const { KeysDialog: Dialog } = await import('./KeysDialog.tsx');
  return Dialog;
});
