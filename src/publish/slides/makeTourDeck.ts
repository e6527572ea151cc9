/** What makes slides of a tour is fetched when they are asked for. */
import type { MakeDeck } from '../../briefing/edit/makeDeck.ts';

export const makeTourDeck: MakeDeck = async (...asked) => {
  const { tourDeckFile } = await import('./tourSlides.ts');
  return await tourDeckFile(...asked);
};
