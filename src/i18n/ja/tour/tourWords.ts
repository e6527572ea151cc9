/** 日本語: the texts of the built-in tour. */
import { isUnofficial, textIn } from '../../../plan/text.ts';
import type { TourWords } from '../../tourWords.ts';
import { bridges, overlap, widest } from './bridging.ts';
import { followUp, priorityProjects } from './ending.ts';
import { about, map, strategies } from './frame.ts';
import { again, missed, sole, top } from './mostListed.ts';
import { listingPlaces } from './parts.ts';

export const tourWords: TourWords = {
  title: (graph) =>
    `${textIn(graph.plan.title, 'ja')}のあらまし${isUnofficial(graph.plan) ? '（非公式）' : ''}`,
  notes: ({ shown, question, answer, source, ours }, graph) => [
    ['画面：', shown],
    ['想定される質問：', question],
    ['答え：', answer],
    ['資料の記載：', source ?? listingPlaces(graph)],
    ['独自の整理：', ours],
  ],
  steps: {
    ...{ about, strategies, map, top, again, bridges },
    ...{ widest, overlap, missed, sole, priorityProjects, followUp },
  },
};
