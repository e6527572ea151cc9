import { expect, test } from 'vitest';
import { exportApart } from '../../src/app/exportApart.ts';
import { contentOf } from '../export/make.ts';
import { realGraph } from '../fixtures/realPlan.ts';

// Node has no Worker of the web: what is tested here is the way without one.
test('makes the same files where there are no workers, and tells its progress', async () => {
  const shares: number[] = [];
  const files = await exportApart('csv', contentOf(realGraph), { onProgress: (share) => shares.push(share) });
  expect(files.map(({ name }) => name)).toEqual(
    ['listings', 'initiatives', 'policies', 'overlap', 'notes'].map((part) => `sagamihara-2025-${part}.csv`),
  );
  expect(shares.at(-1)).toBe(1);
});

test('makes none where it is cancelled', async () => {
  const cancelled = exportApart('csv', contentOf(realGraph), { signal: AbortSignal.abort(new Error('no')) });
  await expect(cancelled).rejects.toThrow('no');
});

test('a content can be handed to a worker', () => {
  const content = contentOf(realGraph);
  expect(structuredClone(content)).toEqual(content);
});
