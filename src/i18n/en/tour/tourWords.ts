/** English: the words of the tour that leads through a plan. */
import { textIn } from '../../../plan/text.ts';
import type { TourWords } from '../../tourWords.ts';
import { bridges, overlap, widest } from './bridging.ts';
import { followUp, priorityProjects } from './ending.ts';
import { about, map, strategies } from './frame.ts';
import { again, missed, sole, top } from './mostListed.ts';

export const tourWords: TourWords = {
  title: (graph) => `${textIn(graph.plan.title, 'en')}: a tour (unofficial)`,
  notes: ({ shown, question, answer, source, ours }) => [
    ['On screen: ', shown],
    ['Likely question: ', question],
    ['Answer: ', answer],
    ['In the document: ', source],
    ['Ours: ', ours],
  ],
  steps: {
    ...{ about, strategies, map, top, again, bridges },
    ...{ widest, overlap, missed, sole, priorityProjects, followUp },
  },
};
