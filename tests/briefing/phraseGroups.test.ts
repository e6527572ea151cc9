import { expect, test } from 'vitest';
import { phraseGroups } from '../../src/briefing/phraseGroups.ts';

const name = (text: string) => ({ text, noBreak: true });
const said = (text: string) => ({ text, noBreak: false });

test('a name stands with its bracket and the particle that follows it, and breaks only where the plan allows', () => {
  const groups = phraseGroups([
    said('最多は「'),
    name('中小企業'),
    name('融資制度'),
    said('」で、市の取組を支えます。'),
  ]);
  expect(groups).toEqual([
    [said('最多は')],
    [said('「'), name('中小企業')],
    [name('融資制度'), said('」で、')],
    [said('市の')],
    [said('取組を')],
    [said('支えます。')],
  ]);
});
