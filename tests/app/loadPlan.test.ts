import { afterEach, expect, test, vi } from 'vitest';
import { builtInAddress, loadPlan } from '../../src/app/loadPlan.ts';
import { smallText } from '../fixtures/small.ts';

const page = 'https://example.org/explorer/';

function answerWith(response: () => Response): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async (_: URL) => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test('without a wish, the built-in plan, without any request', async () => {
  const fetched = answerWith(() => new Response(''));
  expect(await loadPlan(page)).toMatchObject({ ok: true, plan: { id: 'sagamihara-2025' } });
  expect(fetched).not.toHaveBeenCalled();
});

test('another plan is fetched relative to the page', async () => {
  const fetched = answerWith(() => new Response(smallText));
  expect(await loadPlan(`${page}?plan=plans/small.json&lang=en`)).toMatchObject({ ok: true });
  expect(fetched.mock.calls[0]?.[0]).toEqual(new URL('https://example.org/explorer/plans/small.json'));
});

test('a missing file', async () => {
  answerWith(() => new Response('', { status: 404 }));
  expect(await loadPlan(`${page}?plan=none.json`)).toEqual({
    ok: false,
    failure: { kind: 'refused', address: 'https://example.org/explorer/none.json', status: 404 },
  });
});

test('no answer', async () => {
  answerWith(() => {
    throw new TypeError('Failed to fetch');
  });
  expect(await loadPlan(`${page}?plan=none.json`)).toMatchObject({ failure: { kind: 'unreachable' } });
});

test('something that is no plan', async () => {
  answerWith(() => new Response('<!doctype html>'));
  expect(await loadPlan(`${page}?plan=page.html`)).toMatchObject({
    failure: { kind: 'invalid', problems: [{ code: 'notJson', where: [] }] },
  });
});

test.each(['data:application/json,{}', 'javascript:alert(1)', 'https://'])(
  '%s is not opened',
  async (plan) => {
    const fetched = answerWith(() => new Response(smallText));
    expect(await loadPlan(`${page}?plan=${encodeURIComponent(plan)}`)).toMatchObject({
      failure: { kind: 'badAddress' },
    });
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('the way back keeps the language and nothing else', () => {
  expect(builtInAddress(`${page}?plan=none.json&select=2.1#x`, 'en')).toBe(`${page}?lang=en`);
});
