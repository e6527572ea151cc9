/** English: the texts of the built-in tour. */
import { isUnofficial, textIn } from '../../../plan/text.ts';
import type { TourWords } from '../../tourWords.ts';
import { bridges, overlap, widest } from './bridging.ts';
import { followUp, priorityProjects } from './ending.ts';
import { about, map, strategies } from './frame.ts';
import { again, missed, sole, top } from './mostListed.ts';
import { listingPlaces } from './parts.ts';

export const tourWords: TourWords = {
  title: (graph) =>
    `${textIn(graph.plan.title, 'en')}: a tour${isUnofficial(graph.plan) ? ' (unofficial)' : ''}`,
  notes: ({ shown, question, answer, source, ours }, graph) => [
    ['On screen: ', shown],
    ['Likely question: ', question],
    ['Answer: ', answer],
    ['In the document: ', source ?? listingPlaces(graph)],
    ['Ours: ', ours],
  ],
  steps: {
    ...{ about, strategies, map, top, again, bridges },
    ...{ widest, overlap, missed, sole, priorityProjects, followUp },
  },
};
