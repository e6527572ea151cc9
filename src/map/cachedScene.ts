/** The scene of a view; the last one of each graph is remembered, so that it can be worked out ahead of its picture. */
import { memoizeLast } from '../plan/memoizeLast.ts';
import { sceneOf } from './geometry/sceneOf.ts';

export const cachedScene = memoizeLast(sceneOf, (view, room, branches) => [
  JSON.stringify([view, view === 'map' ? room : room.format, branches]),
]);
