/** An exported HTML file opens on the screen it was exported from, unless its URL asks for another. */

import { embeddedData } from '../store/embeddedData.ts';
import { EMBED_PARAM } from '../store/embedMode.ts';

const start = embeddedData()?.start ?? '';
const params = new URLSearchParams(window.location.search);
const embed = params.get(EMBED_PARAM);
params.delete(EMBED_PARAM);
if (start !== '' && params.size === 0) {
  const restored = new URLSearchParams(start);
  if (embed !== null) restored.set(EMBED_PARAM, embed);
  try {
    window.history.replaceState(null, '', `?${restored}${window.location.hash}`);
  } catch {
    // If the browser forbids `replaceState`, the file opens with the default screen.
  }
}
