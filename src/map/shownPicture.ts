/** Which picture the canvas draws. It is not there while the outline is shown. */
import type { Picture } from '../explore/state.ts';
import type { ExplorerState } from '../store/explorer.ts';

export function pictureIn({ view }: ExplorerState): Picture {
  return view === 'outline' ? 'map' : view;
}
