import { expect, test } from 'vitest';
import { openPlanFile } from '../../src/app/openPlanFile.ts';
import { smallGraph, smallText } from '../fixtures/small.ts';

const options = { signal: new AbortController().signal, onStage: () => {} };

test.each([
  ['utf8', smallText],
  ['utf16le', `\ufeff${smallText}`],
] as const)('a plan file in %s is opened where the page has no host', async (encoding, text) => {
  const file = new File([Buffer.from(text, encoding)], 'small.json');
  // Without storage, the plan is shown under the name of its file.
  const { address, result } = await openPlanFile(file, options);
  expect([address, result]).toEqual(['small.json', { ok: true, plan: smallGraph.plan, savedAt: null }]);
});
