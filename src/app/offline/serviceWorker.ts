/**
 * The service worker, as a function of what it runs in: the build makes `offlineWorker.js` of this file alone.
 * It caches all files of one build together, and answers from them: what a page loads late is of the same build
 * as the page. Plan files come from the network as long as there is one. No other request is intercepted: the
 * same folder may hold other applications, and their answers may be private.
 */

/**
 * The request header by which the page marks the plan file that it fetches. Whether a request is intercepted must
 * be decided at once, and an address alone does not tell a plan from other JSON of the same host.
 */
export const PLAN_HEADER = 'Vision-Explorer-Plan';

/** The response header that only a saved copy of a plan has: when it was saved, in ISO 8601. */
export const SAVED_AT_HEADER = 'Vision-Explorer-Saved-At';

/** How many plan files stay cached; the one saved longest ago is removed first. */
const MAX_PLANS = 8;

/**
 * The files of a build, relative to the page, and a name that no other build has. `onDemand`: files that are cached
 * when they are first fetched, as they are too large for every installation.
 */
export type BuildManifest = {
  readonly id: string;
  readonly files: readonly string[];
  readonly onDemand: readonly string[];
};

/** What the page tells the worker. `settled`: all of the page has come; `plan` is the plan file that it shows. */
export type PageMessage =
  | { readonly kind: 'settled'; readonly plan: string | null }
  | { readonly kind: 'takeOver' };

type ExtendableEventLike = { waitUntil(work: Promise<unknown>): void };
type FetchEventLike = ExtendableEventLike & {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
};
type MessageEventLike = ExtendableEventLike & { readonly data: PageMessage };
export type WorkerEvents = {
  readonly install: ExtendableEventLike;
  readonly fetch: FetchEventLike;
  readonly message: MessageEventLike;
};

/** What of a service worker's surroundings is used here; the DOM's types do not know them. */
export type WorkerScope = {
  readonly registration: {
    readonly scope: string;
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: {
    matchAll(options: {
      readonly includeUncontrolled: true;
      readonly type: 'window';
    }): Promise<readonly { readonly url: string }[]>;
  };
  readonly caches: CacheStorage;
  readonly fetch: (request: RequestInfo) => Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
};

export function serveOffline(worker: WorkerScope, { id, files, onDemand }: BuildManifest): void {
  const { scope } = worker.registration;
  const page = new URL('index.html', scope).href;
  const assets = new URL('assets/', scope).href;
  const own = new Set(files.map((file) => new URL(file, scope).href));
  const ownOnDemand = new Set(onDemand.map((file) => new URL(file, scope).href));
  // A host may hold the app at several paths, and other apps.
  const ours = `vision-explorer ${scope} `;
  const build = `${ours}${id}`;
  const plans = `${ours}plans`;

  const install = async () => {
    const cache = await worker.caches.open(build);
    await Promise.all(
      [...own].map(async (address) => {
        const response = await worker.fetch(
          // Files named by their content may come from the browser's cache; the page must be the newest.
          new Request(address, { cache: address.startsWith(assets) ? 'default' : 'reload' }),
        );
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        // A page may not be opened with an answer that was redirected, as some hosts do with index.html.
        await cache.put(address, new Response(await response.blob(), { headers: response.headers }));
      }),
    );
  };

  const fromBuild = async (address: string, request: Request) => {
    const cache = await worker.caches.open(build);
    // A page that is still of the build before finds its own files.
    const known = (await cache.match(address)) ?? (await worker.caches.match(address));
    return known ?? (await worker.fetch(request));
  };

  const fetchOnDemand = async (address: string, event: FetchEventLike) => {
    const cache = await worker.caches.open(build);
    const known = await cache.match(address);
    if (known !== undefined) return known;
    const response = await worker.fetch(event.request);
    // Where there is no room for it, the next time needs the network as well.
    if (response.ok) event.waitUntil(cache.put(address, response.clone()).catch(() => {}));
    return response;
  };

  /** Whether an answer may be cached. Where the host forbids it, an older copy is removed as well. */
  const maySave = async (address: string, { ok, headers }: Response) => {
    if (!/(^|,)\s*(no-store|private)\b/i.test(headers.get('cache-control') ?? '')) return ok;
    const cache = await worker.caches.open(plans);
    await cache.delete(address);
    return false;
  };

  const fetchPlan = async (event: FetchEventLike) => {
    const { request } = event;
    try {
      const response = await worker.fetch(request);
      event.waitUntil(maySave(request.url, response));
      return response;
    } catch (error) {
      const saved = await worker.caches.match(request.url, { cacheName: plans });
      if (saved === undefined) throw error;
      return saved;
    }
  };

  /** Only a plan that a page shows is saved: a sign-in page in its place must not replace it. */
  const savePlan = async (address: string) => {
    const response = await worker.fetch(new Request(address, { cache: 'no-cache' }));
    if (!(await maySave(address, response))) {
      await response.body?.cancel();
      return;
    }
    const cache = await worker.caches.open(plans);
    // Without the host's headers: `Vary: *` would keep the answer from being cached.
    const headers = { [SAVED_AT_HEADER]: new Date().toISOString() };
    await cache.put(address, new Response(await response.blob(), { headers }));
    const saved = await cache.keys();
    await Promise.all(saved.slice(0, -MAX_PLANS).map((oldest) => cache.delete(oldest)));
  };

  /** Deletes the caches of older builds, once no other page is open that could still need them. */
  const tidy = async () => {
    const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    if (pages.filter(({ url }) => url.startsWith(scope)).length > 1) return;
    const names = await worker.caches.keys();
    // One of them may be that of the build which is about to follow.
    if (worker.registration.installing !== null || worker.registration.waiting !== null) return;
    const old = names.filter((name) => name.startsWith(ours) && name !== build && name !== plans);
    await Promise.all(old.map((name) => worker.caches.delete(name)));
  };

  const settle = async (plan: string | null) => {
    await tidy();
    // Without the network, the copy of an earlier visit stays.
    if (plan !== null) await savePlan(plan).catch(() => {});
  };

  worker.addEventListener('install', (event) => event.waitUntil(install()));

  worker.addEventListener('message', (event) => {
    event.waitUntil(event.data.kind === 'takeOver' ? worker.skipWaiting() : settle(event.data.plan));
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    const { origin, pathname } = new URL(request.url);
    const address = origin + pathname;
    if (request.headers.has(PLAN_HEADER)) event.respondWith(fetchPlan(event));
    else if (request.mode === 'navigate' && (address === scope || address === page))
      event.respondWith(fromBuild(page, request));
    // Also the assets of an older build, for a page of it that is still open.
    else if (own.has(address) || address.startsWith(assets)) event.respondWith(fromBuild(address, request));
    else if (ownOnDemand.has(address)) event.respondWith(fetchOnDemand(address, event));
  });
}
