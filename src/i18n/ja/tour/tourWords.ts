/** 日本語：計画を案内するツアーの言葉。 */
import { textIn } from '../../../plan/text.ts';
import type { TourWords } from '../../tourWords.ts';
import { bridges, overlap, widest } from './bridging.ts';
import { followUp, priorityProjects } from './ending.ts';
import { about, map, strategies } from './frame.ts';
import { again, missed, sole, top } from './mostListed.ts';

export const tourWords: TourWords = {
  title: (graph) => `${textIn(graph.plan.title, 'ja')}のあらまし（非公式）`,
  notes: ({ shown, question, answer, source, ours }) => [
    ['画面：', shown],
    ['想定される質問：', question],
    ['答え：', answer],
    ['資料の記載：', source],
    ['独自の整理：', ours],
  ],
  steps: {
    ...{ about, strategies, map, top, again, bridges },
    ...{ widest, overlap, missed, sole, priorityProjects, followUp },
  },
};
