/** What a service worker runs in, as far as ours uses it: events, caches, and a host that answers as told. */
import type { PageMessage, WorkerEvents, WorkerScope } from '../../../src/app/offline/serviceWorker.ts';

export const SCOPE = 'https://example.org/vision/';

type Listeners = { [Type in keyof WorkerEvents]?: (event: WorkerEvents[Type]) => void };

export class FakeWorker implements WorkerScope {
  readonly registration = { scope: SCOPE, installing: null, waiting: null };
  readonly clients = { matchAll: async () => [{ url: SCOPE }] };
  readonly caches = new FakeCaches();
  /** What the host was asked for. */
  readonly requests: Request[] = [];
  /** How the host answers; it throws while there is no network. */
  answer: (address: string) => Response = () => new Response('');

  readonly fetch = async (request: RequestInfo): Promise<Response> => {
    const made = new Request(request);
    this.requests.push(made);
    return this.answer(made.url);
  };

  readonly #listeners: Listeners = {};

  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void {
    Object.assign(this.#listeners, { [type]: listener });
  }

  async skipWaiting(): Promise<void> {}

  async install(): Promise<void> {
    const { work, waitUntil } = lifetime();
    this.#listeners.install?.({ waitUntil });
    await Promise.all(work);
  }

  async tell(data: PageMessage): Promise<void> {
    const { work, waitUntil } = lifetime();
    this.#listeners.message?.({ data, waitUntil });
    await Promise.all(work);
  }

  /** The worker's answer to a request of a page; null where the worker does not intercept it. */
  async ask(address: string, init: RequestInit = {}): Promise<Response | null> {
    const { work, waitUntil } = lifetime();
    const answers: Promise<Response>[] = [];
    const respondWith = (answer: Promise<Response>) => void answers.push(answer);
    this.#listeners.fetch?.({ request: new Request(address, init), respondWith, waitUntil });
    // As in a browser, the event lasts until the answer has been given.
    const [answer] = await Promise.all(answers);
    await Promise.all(work);
    return answer ?? null;
  }
}

/** What an event waits for. */
function lifetime() {
  const work: Promise<unknown>[] = [];
  return { work, waitUntil: (each: Promise<unknown>) => void work.push(each) };
}

class FakeCaches implements CacheStorage {
  /** The largest number of entries of a cache. */
  most = Number.POSITIVE_INFINITY;
  readonly #all = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.#all.get(name) ?? new FakeCache(() => this.most);
    this.#all.set(name, cache);
    return cache;
  }

  async match(request: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined> {
    for (const [name, cache] of this.#all) {
      const found =
        options?.cacheName === undefined || options.cacheName === name
          ? await cache.match(request)
          : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async has(name: string): Promise<boolean> {
    return this.#all.has(name);
  }

  async delete(name: string): Promise<boolean> {
    return this.#all.delete(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#all.keys()];
  }
}

class FakeCache implements Cache {
  readonly #all = new Map<string, Response>();
  readonly #most: () => number;

  constructor(most: () => number) {
    this.#most = most;
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    const { url } = new Request(request);
    if (response.headers.get('vary') === '*') throw new TypeError('Vary: * cannot be cached');
    if (this.#all.size >= this.#most()) throw new DOMException('full', 'QuotaExceededError');
    this.#all.delete(url);
    this.#all.set(url, response);
  }

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.#all.get(new Request(request).url)?.clone();
  }

  async matchAll(): Promise<readonly Response[]> {
    return [...this.#all.values()].map((response) => response.clone());
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.#all.delete(new Request(request).url);
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.#all.keys()].map((url) => new Request(url));
  }

  async add(): Promise<void> {
    throw new Error('Not used');
  }

  async addAll(): Promise<void> {
    throw new Error('Not used');
  }
}
