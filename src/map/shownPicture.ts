/** Which picture the canvas draws. It is not there while a written view is shown. */
import { type Explore, PICTURES, type Picture } from '../explore/state.ts';

export function pictureIn({ view }: Pick<Explore, 'view'>): Picture {
  return PICTURES.find((picture) => picture === view) ?? 'map';
}
