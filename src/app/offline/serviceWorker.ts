/**
 * The service worker, as a function of its global scope; the build makes `offlineWorker.js` from this file
 * alone. It caches all files of one build together and serves them from that cache, so that lazy chunks
 * always match the page. Plan files come from the network while it is available. No other request is
 * intercepted, because the same folder may serve other applications with private responses.
 */

/**
 * Request header that marks the fetch of a plan file. The worker must decide synchronously whether to
 * intercept a request, and a URL alone does not distinguish a plan from other JSON.
 */
export const PLAN_HEADER = 'Vision-Explorer-Plan';

/** Response header of a cached plan: when it was saved, in ISO 8601. Fresh responses do not have it. */
export const SAVED_AT_HEADER = 'Vision-Explorer-Saved-At';

/** For how long a build that did not fit the storage is not fetched again. */
const RETRY_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** Maximum number of cached plan files; the oldest is removed first. */
const MAX_PLANS = 8;

/**
 * The files of a build, relative to the page, and the id of the build. `later` files are too large to delay the
 * installation; they are cached once a page has settled, or when first fetched.
 */
export type BuildManifest = {
  readonly id: string;
  readonly files: readonly string[];
  readonly later: readonly string[];
};

/**
 * Messages from the page to the worker. `settled`: the page has finished loading; `plan` is the URL of its
 * plan file.
 */
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

/** The part of `ServiceWorkerGlobalScope` in use; the DOM library has no types for it. */
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

export function serveOffline(worker: WorkerScope, { id, files, later }: BuildManifest): void {
  const { scope } = worker.registration;
  const page = new URL('index.html', scope).href;
  const assets = new URL('assets/', scope).href;
  const own = new Set(files.map((file) => new URL(file, scope).href));
  const ownLater = new Set(later.map((file) => new URL(file, scope).href));
  // A host may serve the app at several paths, next to other apps.
  const ours = `vision-explorer ${scope} `;
  const build = `${ours}${id}`;
  const plans = `${ours}plans`;
  const full = `${ours}full`;

  /**
   * Whether the storage has lately been too full for this build, so that it is not fetched in vain at each visit. Browsers
   * do not say how much room there is.
   */
  const wasFull = async () => {
    const noted = await (await worker.caches.match(scope, { cacheName: full }))?.text();
    return noted?.startsWith(`${id} `) && Date.now() - Number(noted.slice(id.length)) < RETRY_AFTER_MS;
  };

  const noteIfFull = async (error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'QuotaExceededError') return;
    const cache = await worker.caches.open(full);
    await cache.put(scope, new Response(`${id} ${Date.now()}`));
  };

  const install = async () => {
    if (await wasFull()) throw new Error('The storage was full');
    try {
      await cacheBuild();
    } catch (error) {
      // What has been cached is of no use without the rest.
      await worker.caches.delete(build);
      await noteIfFull(error);
      throw error;
    }
  };

  const cacheBuild = async () => {
    const cache = await worker.caches.open(build);
    const results = await Promise.allSettled(
      [...own].map(async (address) => {
        const response = await worker.fetch(
          // File names with a content hash may come from the HTTP cache; the page must be fresh.
          new Request(address, { cache: address.startsWith(assets) ? 'default' : 'reload' }),
        );
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        // Browsers reject a redirected response for a navigation, and some hosts redirect index.html.
        await cache.put(address, new Response(await response.blob(), { headers: response.headers }));
      }),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  };

  const fromBuild = async (address: string, request: Request) => {
    const cache = await worker.caches.open(build);
    // A page of an older build finds its own files in its own cache.
    const known = (await cache.match(address)) ?? (await worker.caches.match(address));
    return known ?? (await worker.fetch(request));
  };

  const fetchLater = async (address: string, event: FetchEventLike) => {
    const cache = await worker.caches.open(build);
    const known = await cache.match(address);
    if (known !== undefined) return known;
    const response = await worker.fetch(event.request);
    // If the cache is full, the next request needs the network again.
    if (response.ok) event.waitUntil(cache.put(address, response.clone()).catch(() => {}));
    return response;
  };

  /** Whether a response may be cached. If the host forbids it, remove an older copy as well. */
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

  /** Save a plan only when a page shows it: a sign-in page in its place must not replace it. */
  const savePlan = async (address: string) => {
    const response = await worker.fetch(new Request(address, { cache: 'no-cache' }));
    if (!(await maySave(address, response))) {
      await response.body?.cancel();
      return;
    }
    const cache = await worker.caches.open(plans);
    // Drop the host's headers: `Vary: *` would prevent caching.
    const headers = { [SAVED_AT_HEADER]: new Date().toISOString() };
    await cache.put(address, new Response(await response.blob(), { headers }));
    const saved = await cache.keys();
    await Promise.all(saved.slice(0, -MAX_PLANS).map((oldest) => cache.delete(oldest)));
  };

  /** Deletes the caches of older builds once no other tab can need them. */
  const tidy = async () => {
    const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    if (pages.filter(({ url }) => url.startsWith(scope)).length > 1) return;
    const names = await worker.caches.keys();
    // One of them may belong to the build that is being installed.
    if (worker.registration.installing !== null || worker.registration.waiting !== null) return;
    const old = names.filter((name) => name.startsWith(ours) && ![build, plans, full].includes(name));
    await Promise.all(old.map((name) => worker.caches.delete(name)));
  };

  const saveLater = async () => {
    const cache = await worker.caches.open(build);
    for (const address of ownLater) {
      if ((await cache.match(address)) !== undefined || (await wasFull())) continue;
      const response = await worker.fetch(new Request(address));
      if (response.ok) await cache.put(address, response).catch(noteIfFull);
      else await response.body?.cancel();
    }
  };

  const settle = async (plan: string | null) => {
    await tidy();
    // Offline, the copy of an earlier visit stays.
    if (plan !== null) await savePlan(plan).catch(() => {});
    await saveLater().catch(() => {});
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
    // Include assets of an older build for a tab that still runs it.
    else if (own.has(address) || address.startsWith(assets)) event.respondWith(fromBuild(address, request));
    else if (ownLater.has(address)) event.respondWith(fetchLater(address, event));
  });
}
