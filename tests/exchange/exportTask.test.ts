import { describe, expect, test } from 'vitest';
import '../fixtures/everyLanguage.ts';
import { type ExportTask, runExportTasks } from '../../src/exchange/exportTask.ts';
import { exportTasksFor, FORMATS } from '../../src/exchange/formats.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { planOf } from '../fixtures/small.ts';
import { contentOf } from './make.ts';

const lines = (count: number, name = 'a.txt'): ExportTask => ({
  name,
  mediaType: 'text/plain',
  steps: count,
  *run() {
    for (let line = 0; line < count; line += 1) yield `${line}\n`;
    return undefined;
  },
});
const textOf = ({ parts }: { readonly parts: readonly Uint8Array[] }) =>
  Buffer.concat(parts).toString('utf8');

describe('export tasks', () => {
  test('run completely, in sequence', async () => {
    const files = await runExportTasks([lines(1_000), lines(3, 'b.txt')]);
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(files.map(textOf)).toEqual([
      Array.from({ length: 1_000 }, (_, line) => `${line}\n`).join(''),
      '0\n1\n2\n',
    ]);
  });

  test('pause between chunks', async () => {
    let pauses = 0;
    await runExportTasks([lines(1_000)], {
      pause: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBe(5);
  });

  test('report progress that never decreases', async () => {
    const shares: number[] = [];
    await runExportTasks([lines(500), lines(500)], { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0.25);
    expect(shares.at(-1)).toBe(1);
  });

  test('stop when aborted', async () => {
    const cancel = new AbortController();
    let pauses = 0;
    const work = runExportTasks([lines(1_000_000)], {
      signal: cancel.signal,
      pause: async () => {
        pauses += 1;
        if (pauses === 3) cancel.abort(new Error('enough'));
      },
    });
    await expect(work).rejects.toThrow('enough');
    expect(pauses).toBe(3);
  });

  test('do not start when aborted beforehand', async () => {
    await expect(runExportTasks([lines(1)], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

const generated = (nodes: number) =>
  graphOf(planOf(generatePlan({ nodes, strategies: 12, projects: 20 }, 7)));

describe('a plan of 3,000 nodes', () => {
  const content = contentOf(generated(3_000));

  test.each(FORMATS)('is exported as %s in about the announced number of steps', (format) => {
    for (const draft of exportTasksFor(format, content)) {
      let steps = 0;
      for (const _ of draft.run()) steps += 1;
      expect(steps).toBeGreaterThan(draft.steps * 0.8);
      expect(steps).toBeLessThan(draft.steps * 1.2 + 80);
    }
  });
});

test('a plan of 15,000 nodes is exported completely', async () => {
  const graph = generated(15_000);
  const drafts = exportTasksFor('csv', contentOf(graph)).filter(({ name }) => !name.endsWith('-overlap.csv'));
  const files = new Map((await runExportTasks(drafts)).map((file) => [file.name, textOf(file)]));
  const rows = (name: string) => (files.get(`generated-15000-${name}.csv`)?.split('\r\n').length ?? 0) - 2;
  expect([rows('listings'), rows('initiatives'), rows('policies')]).toEqual([
    graph.listings.length,
    graph.initiatives.length,
    graph.policies.length,
  ]);
});
