/** A file that was saved opens on the screen that it was saved from, unless its address asks for another. */

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
    // Where the page may not name its place, it opens as any other.
  }
}
