import { expect, test } from 'vitest';
import { nameColumn } from '../../../src/views/list/sortableHeaders.ts';
import { leveledPlan } from '../../fixtures/leveledPlan.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

const NOTE = 'details.unofficial';

test('names sort in the orders of the languages that the plan has', () => {
  const columns = (plan: typeof realGraph.plan) => [nameColumn(plan, 'ja'), nameColumn(plan, 'en')];
  expect(columns(realGraph.plan)).toEqual([
    { by: 'reading', note: NOTE },
    { by: 'english', also: 'reading', note: NOTE },
  ]);
  expect(columns(leveledPlan(2, ['ja']).plan)).toEqual([{ by: 'reading' }, { by: 'reading' }]);
  expect(columns(leveledPlan(2, ['en']).plan)).toEqual([{ by: 'english' }, { by: 'english' }]);
});
