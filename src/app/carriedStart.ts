/** A file that was saved opens on the screen that it was saved from, unless its address asks for another. */

import { carried } from '../store/carried.ts';
import { EMBED } from '../store/embedded.ts';

const start = carried()?.start ?? '';
const asked = new URLSearchParams(window.location.search);
const embed = asked.get(EMBED);
asked.delete(EMBED);
if (start !== '' && asked.size === 0) {
  const parameters = new URLSearchParams(start);
  if (embed !== null) parameters.set(EMBED, embed);
  try {
    window.history.replaceState(null, '', `?${parameters}${window.location.hash}`);
  } catch {
    // Where the page may not name its place, it opens as any other.
  }
}
