/** English: the tour texts about priority projects, and the follow-up of the plan. */
import { isUnofficialIn, textIn } from '../../../plan/text.ts';
import { capital } from '../../levelWords.ts';
import { part } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { listed, verb } from '../names.ts';
import { COUNTED_BY_US, counted, facts, onPages, words } from './parts.ts';

export const priorityProjects: StepPhrases['priorityProjects'] = ({ told }, graph) => {
  const { priorityProjects: projects } = graph;
  const count = counted(graph, projects.length, 'priorityProject');
  const names = listed(projects.map(({ number, name }) => `${number} “${textIn(name, 'en')}”`));
  return {
    title: capital(count),
    text: [
      told.length === 0 ? `The plan has ${count}.` : facts(told),
      ` The document does not say which ${words(graph).initiatives} belong to which priority project. `,
      `So ${verb(projects.length, 'it is', 'they are')} placed under the ${words(graph).root} and linked to no ${words(graph).initiative}.`,
    ],
    shown: part`Read them out: ${names}. The numerals are those of the document.`,
    question: `Which ${words(graph).initiatives} belong to which priority project?`,
    answer: 'The document does not say, so we cannot either. We have not guessed.',
    source: onPages(graph, projects, (places) => part`The priority projects are on ${places}.`),
    ours: `${isUnofficialIn(graph.plan, 'en') ? 'The English names are our own translation. ' : ''}We have linked nothing to them.`,
  };
};

export const followUp: StepPhrases['followUp'] = ({ title, told, others }, graph) => ({
  title: textIn(title, 'en'),
  text: facts(told),
  shown: `The list has ${counted(graph, graph.initiatives.length, 'initiative')} in the order of the document.`,
  question: 'Where can I see how far things are?',
  answer: 'This document has no figures on progress. Please ask the city about it.',
  source: [
    onPages(graph, [...told, ...others], (places) => part`The follow-up is described on ${places}. `),
    facts(others),
  ],
  ours: [COUNTED_BY_US, ' How the follow-up is told here is our own wording of the document.'],
});
