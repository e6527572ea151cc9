/** 日本語: the sentences of the planner's views. */
import { deskSentencesOf } from '../deskSentencesOf.ts';
import { comparison } from './desk/comparison.ts';
import { finding } from './desk/finding.ts';
import { scoped } from './desk/parts.ts';
import { combination, matrix, overlap } from './desk/tables.ts';
import { whatIf } from './desk/whatIf.ts';

export const deskSentences = deskSentencesOf({
  scoped,
  matrix,
  overlap,
  combination,
  comparison,
  whatIf,
  finding,
});
