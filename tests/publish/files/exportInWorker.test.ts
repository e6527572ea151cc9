import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportInWorker } from '../../../src/publish/files/exportInWorker.ts';
import { contentOf, filesOf } from '../../exchange/make.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

// Node has no Web Worker: these tests cover the fallback.
test('without workers, exports the same files as a ZIP archive and reports progress', async () => {
  const shares: number[] = [];
  const file = await exportInWorker('csv', contentOf(realGraph), {
    onProgress: (share) => shares.push(share),
  });
  expect(file.name).toBe('sagamihara-2025-csv.zip');
  const inside = unzipSync(Buffer.concat(file.parts));
  expect(Object.keys(inside)).toEqual(
    ['listings', 'initiatives', 'policies', 'overlap', 'notes'].map((part) => `sagamihara-2025-${part}.csv`),
  );
  const apart = await filesOf('csv', contentOf(realGraph));
  for (const [name, bytes] of apart) expect(Buffer.from(inside[name] ?? []).equals(bytes)).toBe(true);
  expect(shares.at(-1)).toBe(1);
});

test('exports a format of one file as that file', async () => {
  const file = await exportInWorker('jgf', contentOf(realGraph));
  expect(file.name).toBe('sagamihara-2025.jgf.json');
});

test('rejects when aborted', async () => {
  const cancelled = exportInWorker('csv', contentOf(realGraph), {
    signal: AbortSignal.abort(new Error('no')),
  });
  await expect(cancelled).rejects.toThrow('no');
});

test('the content can be cloned for a worker', () => {
  const content = contentOf(realGraph);
  expect(structuredClone(content)).toEqual(content);
});
