import { afterEach, expect, test, vi } from 'vitest';
import type { LoadStage } from '../../src/app/loadFile.ts';
import { loadPlan } from '../../src/app/loadPlan.ts';
import { SAVED_AT_HEADER } from '../../src/app/offline/serviceWorker.ts';
import { planUrl } from '../../src/store/planUrl.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { smallText } from '../fixtures/small.ts';

const page = 'https://example.org/explorer/';

function answerWith(response: () => Response): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async (_: URL, __?: RequestInit) => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test('loads the built-in plan by default, without any request', async () => {
  const fetched = answerWith(() => new Response(''));
  expect(await loadPlan(page)).toMatchObject({ ok: true, plan: { id: 'sagamihara-2025' } });
  expect(fetched).not.toHaveBeenCalled();
});

test('fetches another plan relative to the page', async () => {
  const fetched = answerWith(() => new Response(smallText));
  expect(await loadPlan(`${page}?plan=plans/small.json&lang=en`)).toMatchObject({ ok: true });
  expect(fetched.mock.calls[0]?.[0]).toEqual(new URL('https://example.org/explorer/plans/small.json'));
});

test('revalidates a plan whatever the host allows browsers to cache', async () => {
  const fetched = answerWith(() => new Response(smallText));
  expect(await loadPlan(`${page}?plan=small.json`)).toMatchObject({ ok: true, savedAt: null });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' });
});

test('distinguishes a saved copy from a fresh response', async () => {
  const at = '2026-11-29T01:02:03.000Z';
  answerWith(() => new Response(smallText, { headers: { [SAVED_AT_HEADER]: at } }));
  expect(await loadPlan(`${page}?plan=small.json`)).toMatchObject({ ok: true, savedAt: new Date(at) });
});

test('a missing file', async () => {
  answerWith(() => new Response('', { status: 404 }));
  expect(await loadPlan(`${page}?plan=none.json`)).toEqual({
    ok: false,
    failure: { kind: 'refused', address: 'https://example.org/explorer/none.json', status: 404 },
  });
});

test('no response', async () => {
  answerWith(() => {
    throw new TypeError('Failed to fetch');
  });
  expect(await loadPlan(`${page}?plan=none.json`)).toMatchObject({ failure: { kind: 'unreachable' } });
});

test('something that is not a plan', async () => {
  answerWith(() => new Response('<!doctype html>'));
  expect(await loadPlan(`${page}?plan=page.html`)).toMatchObject({
    failure: { kind: 'invalid', problems: [{ code: 'otherFile', kind: 'html', where: [] }] },
  });
});

test.each([
  'data:application/json,{}',
  'javascript:alert(1)',
  'blob:x',
  'about:blank',
  'http://[',
  'https://',
])('%s is not opened', async (plan) => {
  const fetched = answerWith(() => new Response(smallText));
  expect(await loadPlan(`${page}?plan=${encodeURIComponent(plan)}`)).toMatchObject({
    failure: { kind: 'badAddress' },
  });
  expect(fetched).not.toHaveBeenCalled();
});

test('does not request another origin', async () => {
  const fetched = answerWith(() => new Response(smallText));
  expect(await loadPlan(`${page}?plan=${encodeURIComponent('https://elsewhere.example/plan.json')}`)).toEqual(
    {
      ok: false,
      failure: { kind: 'otherHost', address: 'https://elsewhere.example/plan.json' },
    },
  );
  expect(fetched).not.toHaveBeenCalled();
});

test('stops reading a file that is too large', async () => {
  let sent = 0;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
  answerWith(() => new Response(endless()));
  expect(await loadPlan(`${page}?plan=endless.json`)).toMatchObject({ failure: { kind: 'tooLarge' } });
  expect(sent).toBeLessThan(25);
  answerWith(() => new Response('', { headers: { 'content-length': '20000000' } }));
  expect(await loadPlan(`${page}?plan=large.json`)).toMatchObject({ failure: { kind: 'tooLarge' } });
});

test('refuses a plan of 30,000 nodes with its size', async () => {
  const text = JSON.stringify(generatePlan({ nodes: 30_000, strategies: 8, projects: 7 }, 1));
  answerWith(() => new Response(text));
  const result = await loadPlan(`${page}?plan=many.json`);
  // Whichever limit it meets first.
  expect(result).toMatchObject({ failure: { kind: expect.stringMatching(/^too/) } });
}, 60_000);

test('reports progress and can be cancelled', async () => {
  const stages: LoadStage[] = [];
  const waiting = new AbortController();
  vi.stubGlobal(
    'fetch',
    vi.fn(async (_: URL, { signal }: RequestInit) => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body, { headers: { 'content-length': '12' } });
    }),
  );
  const onStage = (stage: LoadStage) => {
    stages.push(stage);
    waiting.abort();
  };
  expect(await loadPlan(`${page}?plan=slow.json`, { signal: waiting.signal, onStage })).toEqual({
    ok: false,
    failure: { kind: 'cancelled', address: `${page}slow.json` },
  });
  expect(stages).toEqual([{ kind: 'receiving', progress: { received: 1, all: 12 } }]);
});

test('the link back keeps only the language', () => {
  expect(planUrl(`${page}?plan=none.json&select=2.1#x`, null, 'en')).toBe(`${page}?lang=en`);
});
