import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runInWorker } from '../../src/ui/runInWorker.ts';

type News = { readonly done: number } | { readonly result: string } | { readonly fault: string };

/** A fake Web Worker, which runs a function of the test when it receives a message. */
class Stand extends EventTarget {
  ended = false;
  readonly ordered: unknown[] = [];

  constructor(private readonly act: (worker: Stand) => void) {
    super();
  }

  onerror = null;
  onmessage = null;
  onmessageerror = null;

  postMessage(order: unknown): void {
    this.ordered.push(order);
    queueMicrotask(() => this.act(this));
  }

  say(data: News): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  break(): void {
    this.dispatchEvent(new Event('error'));
  }

  terminate(): void {
    this.ended = true;
  }
}

function run(worker: () => Worker, signal?: AbortSignal): Promise<string> {
  return runInWorker<News, string>({
    worker,
    request: 'order',
    signal,
    fallback: async () => 'made here',
    onMessage: (news) => {
      if ('fault' in news) throw new Error(news.fault);
      return 'result' in news ? news.result : undefined;
    },
  });
}

const busy = (act: (worker: Stand) => void): Stand => new Stand(act);

describe('with a worker', () => {
  // Node has no Worker of the web; that there is one is all that is asked of the name.
  beforeAll(() => void vi.stubGlobal('Worker', Stand));
  afterAll(() => void vi.unstubAllGlobals());

  test('its last message is the result', async () => {
    const worker = busy((each) => {
      each.say({ done: 0.5 });
      each.say({ result: 'made apart' });
    });
    expect(await run(() => worker)).toBe('made apart');
    expect(worker.ordered).toEqual(['order']);
    expect(worker.ended).toBe(true);
  });

  test('its error is the reason of the rejection', async () => {
    const worker = busy((each) => each.say({ fault: 'no such sheet' }));
    await expect(run(() => worker)).rejects.toThrow('no such sheet');
    expect(worker.ended).toBe(true);
  });

  test('a crash during the task rejects without a fallback', async () => {
    const worker = busy((each) => {
      each.say({ done: 0.5 });
      each.break();
    });
    await expect(run(() => worker)).rejects.toThrow('The worker failed');
  });

  test('cancelling terminates it', async () => {
    const control = new AbortController();
    const worker = busy(() => control.abort(new Error('enough')));
    await expect(run(() => worker, control.signal)).rejects.toThrow('enough');
    expect(worker.ended).toBe(true);
  });

  test('an error before the first message starts the fallback', async () => {
    expect(await run(() => busy((each) => each.break()))).toBe('made here');
  });

  test('so does a worker that cannot be constructed', async () => {
    const refused = () => {
      throw new DOMException('not from a file', 'SecurityError');
    };
    expect(await run(refused)).toBe('made here');
  });
});
