/** The scene of a view. The last one of each graph is cached, so that it can be precomputed. */
import { memoizeLast } from '../plan/memoizeLast.ts';
import { sceneOf } from './geometry/sceneOf.ts';

export const cachedScene = memoizeLast(sceneOf, (view, room, branches) => [
  JSON.stringify([view, view === 'map' ? room : room.format, branches]),
]);
