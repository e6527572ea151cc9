import { afterEach, expect, test, vi } from 'vitest';
import { PLAN_HEADER, SAVED_AT_HEADER, serveOffline } from '../../../src/app/offline/serviceWorker.ts';
import { FakeWorker, SCOPE } from './fakeWorker.ts';

const PLAN = `${SCOPE}plans/city.json`;
const AS_PLAN: RequestInit = { headers: { [PLAN_HEADER]: '1' } };

afterEach(() => vi.useRealTimers());

const answered =
  (text: string, headers: HeadersInit = {}) =>
  () =>
    new Response(text, { headers });

const offline = () => {
  throw new TypeError('Failed to fetch');
};

const ONE_FILE = `${SCOPE}vision-explorer.html`;

function registered(): FakeWorker {
  const worker = new FakeWorker();
  serveOffline(worker, {
    id: 'second',
    files: ['index.html', 'assets/app-12345678.js'],
    later: ['vision-explorer.html'],
  });
  worker.answer = answered('of the build');
  return worker;
}

async function installed(): Promise<FakeWorker> {
  const worker = registered();
  await worker.install();
  return worker;
}

/** A worker with this plan opened and saved. */
async function withPlan(text: string): Promise<FakeWorker> {
  const worker = await installed();
  worker.answer = answered(text);
  await worker.tell({ kind: 'settled', plan: PLAN });
  return worker;
}

test('serves the files of the build offline', async () => {
  const worker = await installed();
  worker.answer = offline;
  const answer = await worker.ask(`${SCOPE}assets/app-12345678.js`);
  expect(await answer?.text()).toBe('of the build');
});

test('caches the app in one file when first fetched', async () => {
  const worker = await installed();
  expect(await worker.caches.match(ONE_FILE)).toBeUndefined();
  worker.answer = answered('the one file');
  await worker.ask(ONE_FILE);
  worker.answer = offline;
  expect(await (await worker.ask(ONE_FILE))?.text()).toBe('the one file');
});

test('caches the app in one file once a page has settled, and once only', async () => {
  const worker = await installed();
  worker.answer = answered('the one file');
  await worker.tell({ kind: 'settled', plan: null });
  worker.answer = offline;
  expect(await (await worker.ask(ONE_FILE))?.text()).toBe('the one file');
  worker.requests.length = 0;
  await worker.tell({ kind: 'settled', plan: null });
  expect(worker.requests).toEqual([]);
});

test('a page that settles while the host lacks the app in one file, or is away, keeps no copy', async () => {
  const worker = await installed();
  worker.answer = () => new Response('none', { status: 404 });
  await worker.tell({ kind: 'settled', plan: null });
  worker.answer = offline;
  await worker.tell({ kind: 'settled', plan: null });
  expect(await worker.caches.match(ONE_FILE)).toBeUndefined();
});

const FULL = `vision-explorer ${SCOPE} full`;

test('a build that does not fit the storage leaves no cache, and is not fetched again for a week', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-29T01:02:03Z'), toFake: ['Date'] });
  const worker = registered();
  worker.caches.most = 1;
  await expect(worker.install()).rejects.toThrow('full');
  expect(await worker.caches.keys()).toEqual([FULL]);
  worker.requests.length = 0;
  vi.setSystemTime(new Date('2026-12-05T01:02:03Z'));
  await expect(worker.install()).rejects.toThrow('The storage was full');
  expect(worker.requests).toEqual([]);
  vi.setSystemTime(new Date('2026-12-07T01:02:03Z'));
  worker.caches.most = 9;
  await worker.install();
  worker.answer = offline;
  expect(await (await worker.ask(`${SCOPE}assets/app-12345678.js`))?.text()).toBe('of the build');
});

test('another build is tried at once', async () => {
  const worker = registered();
  const cache = await worker.caches.open(FULL);
  await cache.put(SCOPE, new Response(`first ${Date.now()}`));
  await worker.install();
  expect(worker.requests).toHaveLength(2);
});

test('an app in one file that does not fit is not fetched again at the next visit', async () => {
  const worker = await installed();
  worker.caches.most = 2;
  await worker.tell({ kind: 'settled', plan: null });
  worker.requests.length = 0;
  await worker.tell({ kind: 'settled', plan: null });
  expect(worker.requests).toEqual([]);
});

test('an installation without the network leaves no cache, and is tried at the next visit', async () => {
  const worker = registered();
  worker.answer = (address) => (address.endsWith('.js') ? offline() : new Response('the page'));
  await expect(worker.install()).rejects.toThrow('Failed to fetch');
  expect(await worker.caches.keys()).toEqual([]);
  worker.answer = answered('of the build');
  await worker.install();
});

test.each([
  ['data of another application', `${SCOPE}accounts/me.json`],
  ['a plan file that is not fetched as one', PLAN],
  ['a page beside the app', `${SCOPE}report.html`],
  ['the folder above', 'https://example.org/'],
])('%s is not intercepted, and not saved', async (_, address) => {
  const worker = await installed();
  expect(await worker.ask(address)).toBeNull();
  expect(await worker.caches.match(address)).toBeUndefined();
});

test('saves a plan that a page shows, even if the page loaded before the worker', async () => {
  const worker = await withPlan('the plan');
  worker.answer = offline;
  const answer = await worker.ask(PLAN, AS_PLAN);
  expect(await answer?.text()).toBe('the plan');
});

test('revalidates a plan, for the page and when saving', async () => {
  const worker = await installed();
  worker.requests.length = 0;
  await worker.ask(PLAN, { ...AS_PLAN, cache: 'no-cache' });
  await worker.tell({ kind: 'settled', plan: PLAN });
  const ofPlan = worker.requests.filter(({ url }) => url === PLAN);
  expect(ofPlan.map(({ url, cache }) => `${cache} ${url}`)).toEqual([`no-cache ${PLAN}`, `no-cache ${PLAN}`]);
});

test('serves a corrected plan from the host, and offline the saved copy with its date', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-29T01:02:03Z'), toFake: ['Date'] });
  const worker = await withPlan('as it was');
  vi.useRealTimers();
  worker.answer = answered('corrected');
  const corrected = await worker.ask(PLAN, AS_PLAN);
  expect(corrected?.headers.get(SAVED_AT_HEADER)).toBeNull();
  expect(await corrected?.text()).toBe('corrected');
  worker.answer = offline;
  const saved = await worker.ask(PLAN, AS_PLAN);
  expect(saved?.headers.get(SAVED_AT_HEADER)).toBe('2026-11-29T01:02:03.000Z');
  expect(await saved?.text()).toBe('as it was');
});

test('a response that no page shows replaces no copy', async () => {
  const worker = await withPlan('the plan');
  worker.answer = answered('Please sign in');
  expect(await (await worker.ask(PLAN, AS_PLAN))?.text()).toBe('Please sign in');
  worker.answer = offline;
  await worker.tell({ kind: 'settled', plan: PLAN });
  expect(await (await worker.ask(PLAN, AS_PLAN))?.text()).toBe('the plan');
});

test('offline without a copy the request fails', async () => {
  const worker = await installed();
  worker.answer = offline;
  await expect(worker.ask(PLAN, AS_PLAN)).rejects.toThrow('Failed to fetch');
});

test.each(['no-store', 'private', 'Private, max-age=60', 'max-age=0,no-store', 'private="set-cookie"'])(
  'a plan with Cache-Control: %s is not saved, and its older copy is removed',
  async (cacheControl) => {
    const closed = answered('closed', { 'cache-control': cacheControl });
    const opened = await withPlan('the plan');
    opened.answer = closed;
    await opened.tell({ kind: 'settled', plan: PLAN });
    expect(await opened.caches.match(PLAN)).toBeUndefined();

    const fetched = await withPlan('the plan');
    fetched.answer = closed;
    expect(await (await fetched.ask(PLAN, AS_PLAN))?.text()).toBe('closed');
    expect(await fetched.caches.match(PLAN)).toBeUndefined();
  },
);

test('other values of Cache-Control and Vary do not prevent saving', async () => {
  const worker = await installed();
  worker.answer = answered('the plan', { 'cache-control': 'public, max-age=600', vary: '*' });
  await worker.tell({ kind: 'settled', plan: PLAN });
  expect(await worker.caches.match(PLAN)).toBeDefined();
});

test('keeps the eight most recent plans', async () => {
  const worker = await installed();
  const plan = (index: number) => `${SCOPE}${index}.json`;
  for (const index of [0, 1, 2, 3, 4, 5, 6, 0, 7, 8])
    await worker.tell({ kind: 'settled', plan: plan(index) });
  const cache = await worker.caches.open(`vision-explorer ${SCOPE} plans`);
  expect((await cache.keys()).map(({ url }) => url)).toEqual([2, 3, 4, 5, 6, 0, 7, 8].map(plan));
});

test('an update deletes older builds and stray entries of other applications, nothing else', async () => {
  const worker = await withPlan('the plan');
  const others = `vision-explorer ${SCOPE} others`;
  const foreign = ['vision-explorer https://example.org/elsewhere/ others', 'another application'];
  for (const name of [others, `vision-explorer ${SCOPE} first`, ...foreign]) await worker.caches.open(name);
  await worker.tell({ kind: 'settled', plan: null });
  expect(await worker.caches.keys()).toEqual([
    `vision-explorer ${SCOPE} second`,
    `vision-explorer ${SCOPE} plans`,
    ...foreign,
  ]);
});
