/** English: the sentences of the planner's views. */
import type { DeskSentences } from '../deskSentence.ts';
import { combination } from './desk/combination.ts';
import { comparison } from './desk/comparison.ts';
import { finding } from './desk/finding.ts';
import { matrix } from './desk/matrix.ts';
import { overlap } from './desk/overlap.ts';
import { whatIf } from './desk/whatIf.ts';

export const deskSentences: DeskSentences = { matrix, overlap, combination, comparison, whatIf, finding };
