/** The tour's words: priority projects, and how the plan is followed up. */
import { textIn } from '../../../plan/text.ts';
import type { TourWords } from '../../tourWords.ts';
import { capital, KIND, listed } from '../names.ts';
import { COUNTED_BY_US, counted, facts, places, verb } from './parts.ts';

export const priorityProjects: TourWords['priorityProjects'] = (graph, said, say) => {
  const { priorityProjects: projects } = graph;
  return {
    title: capital(counted(projects.length, 'priorityProject', say)),
    text: [
      said.length === 0 ? `The plan has ${counted(projects.length, 'priorityProject', say)}.` : facts(said),
      ` The document does not say which initiatives belong to which ${KIND.priorityProject}. `,
      `So ${verb(projects.length, 'it is', 'they are')} placed under the vision and linked to no initiative.`,
    ],
    shown: [
      'Read them out: ',
      listed(projects.map(({ id, name }) => `${id} “${textIn(name, 'en')}”`)),
      '. The numerals are those of the document.',
    ],
    question: 'Which initiatives belong to which priority project?',
    answer: 'The document does not say, so we cannot either. We have not guessed.',
    source: ['The priority projects are on ', places(graph, projects), '.'],
    ours: 'The English names are our own translation. We have linked nothing to them.',
  };
};

export const followUp: TourWords['followUp'] = (graph, { title, told, others }, say) => ({
  title: textIn(title, 'en'),
  text: facts(told),
  shown: `The list has ${counted(graph.initiatives.length, 'initiative', say)} in the order of the document.`,
  question: 'Where can I see how far things are?',
  answer: 'This document has no figures on progress. Please ask the city about it.',
  source: [
    'The follow-up is described on ',
    places(graph, [...told, ...others]),
    '.',
    others.length === 0 ? '' : [' ', facts(others)],
  ],
  ours: [COUNTED_BY_US, ' How the follow-up is told here is our own wording of the document.'],
});
