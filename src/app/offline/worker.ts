/**
 * The service worker, as a function of what it runs in: the build makes `offlineWorker.js` of this file alone.
 * It keeps all files of one build together, and answers from them: what a page loads late is of the same build
 * as the page. Anything else of the same folder, such as plan files, comes from the network as long as there is
 * one.
 */

/** The files of a build, relative to the page, and a name that no other build has. */
export type Build = { readonly id: string; readonly files: readonly string[] };

/** What the page tells the worker. `settled`: all of the page has come; `plan` is the plan file that it fetched. */
export type FromPage =
  | { readonly kind: 'settled'; readonly plan: string | null }
  | { readonly kind: 'takeOver' };

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Told = Waiting & { readonly data: FromPage };

/** What of a service worker's surroundings is used here; the DOM's types do not know them. */
export type Surroundings = {
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
  addEventListener(type: 'install', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
};

export function serveOffline(worker: Surroundings, { id, files }: Build): void {
  const { scope } = worker.registration;
  const page = new URL('index.html', scope).href;
  const assets = new URL('assets/', scope).href;
  const own = new Set(files.map((file) => new URL(file, scope).href));
  // A host may hold the app at several paths, and other apps.
  const ours = `vision-explorer ${scope} `;
  const build = `${ours}${id}`;
  const others = `${ours}others`;

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

  const fromNetwork = async (request: Request) => {
    const cache = await worker.caches.open(others);
    try {
      const response = await worker.fetch(request);
      if (response.ok) await cache.put(request, response.clone());
      return response;
    } catch (error) {
      const known = await cache.match(request);
      if (known === undefined) throw error;
      return known;
    }
  };

  /** The files of older builds, once no other page is open that could still need them. */
  const tidy = async () => {
    const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    if (pages.filter(({ url }) => url.startsWith(scope)).length > 1) return;
    const names = await worker.caches.keys();
    // One of them may be that of the build which is about to follow.
    if (worker.registration.installing !== null || worker.registration.waiting !== null) return;
    const old = names.filter((name) => name.startsWith(ours) && name !== build && name !== others);
    await Promise.all(old.map((name) => worker.caches.delete(name)));
  };

  const settle = async (plan: string | null) => {
    await tidy();
    // It came before the worker did.
    if (plan?.startsWith(scope) === true) await fromNetwork(new Request(plan));
  };

  worker.addEventListener('install', (event) => event.waitUntil(install()));

  worker.addEventListener('message', (event) => {
    event.waitUntil(event.data.kind === 'takeOver' ? worker.skipWaiting() : settle(event.data.plan));
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
    const { origin, pathname } = new URL(request.url);
    const address = origin + pathname;
    if (request.mode === 'navigate' && (address === scope || address === page))
      event.respondWith(fromBuild(page, request));
    else if (own.has(address) || address.startsWith(assets)) event.respondWith(fromBuild(address, request));
    else event.respondWith(fromNetwork(request));
  });
}
