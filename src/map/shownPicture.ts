/** Which picture the canvas draws. It is not there while a written view is shown. */
import { PICTURES, type Picture } from '../explore/state.ts';
import type { ExplorerState } from '../store/explorer.ts';

export function pictureIn({ view }: ExplorerState): Picture {
  return PICTURES.find((picture) => picture === view) ?? 'map';
}
