/** An exported HTML file opens on the screen it was exported from, unless its URL asks for another. */

import { embeddedData } from '../store/embeddedData.ts';
import { EMBED_PARAM } from '../store/embedMode.ts';

const start = embeddedData()?.start ?? '';
const asked = new URLSearchParams(window.location.search);
const embed = asked.get(EMBED_PARAM);
asked.delete(EMBED_PARAM);
if (start !== '' && asked.size === 0) {
  const parameters = new URLSearchParams(start);
  if (embed !== null) parameters.set(EMBED_PARAM, embed);
  try {
    window.history.replaceState(null, '', `?${parameters}${window.location.hash}`);
  } catch {
    // If the browser forbids `replaceState`, the file opens with the default screen.
  }
}
