/** What was found comes after something was typed; its code need not come with the picture. */
import { laterPart } from '../../ui/laterPart.tsx';

export const { Part: SearchPopup, fetchNow: fetchSearchPopup } = laterPart(async () => {
  const { SearchPopup: Popup } = await import('./SearchPopup.tsx');
  return Popup;
});
