/** A page in WebKitGTK's own browser, driven by its WebDriver (https://www.w3.org/TR/webdriver2/). */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Keys by name, as WebDriver writes them. */
const KEYS = {
  Backspace: '\uE003',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;
export type Key = keyof typeof KEYS;

type Size = { readonly width: number; readonly height: number };

/** How long WebDriver waits for a script, in ms. */
const PATIENCE = 60_000;

/** Starts WebKit's browser with a home folder of its own, to which its downloads go. Needs a display. */
export async function startWebKit(driver: string, browser: string): Promise<WebKitPage> {
  const home = mkdtempSync(path.join(tmpdir(), 'vision-webkit-'));
  const port = await freePort();
  const started = spawn(driver, [`--port=${port}`], {
    // A group of its own, so that no process of the browser is left behind.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      // Frames take ten times as long otherwise where no graphics card draws them.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
    },
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await answering(address);
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: PATIENCE } },
    };
    const { sessionId } = await request<{ readonly sessionId: string }>(`${address}/session`, 'POST', {
      capabilities,
    });
    return new WebKitPage(`${address}/session/${sessionId}`, started, home);
  } catch (fault) {
    end(started, home);
    throw fault;
  }
}

export class WebKitPage implements Pick<Page, 'evaluate'> {
  constructor(
    private readonly session: string,
    private readonly driver: ChildProcess,
    /** Holds what was downloaded. */
    readonly home: string,
  ) {}

  /** Makes the page this large, whatever the bars of the window take. */
  async resize({ width, height }: Size): Promise<void> {
    await this.post('window/rect', { x: 0, y: 0, width, height });
    const inner = await this.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
    const bars = { width: width - inner.width, height: height - inner.height };
    await this.post('window/rect', { width: width + bars.width, height: height + bars.height });
  }

  goto(url: string): Promise<void> {
    return this.post('url', { url });
  }

  /** Opens a page in a frame of this size within the current page, which is of the same host. */
  async gotoInFrame(url: string, { width, height }: Size): Promise<void> {
    await this.evaluate(
      (frame: Size & { readonly url: string }) => {
        const element = document.createElement('iframe');
        element.style.cssText = `position: fixed; inset: 0; border: 0; width: ${frame.width}px; height: ${frame.height}px`;
        element.src = frame.url;
        document.body.append(element);
      },
      { url, width, height },
    );
    await this.post('frame', { id: 0 });
  }

  /** Runs a function in the page, as Playwright does. */
  evaluate<Result, Argument>(
    body: string | ((argument: Argument) => Result | Promise<Result>),
    argument?: unknown,
  ): Promise<Result> {
    return this.run(`${body}`, argument);
  }

  /** Clicks the element that a function finds in the page. */
  async click<Argument>(
    find: (argument: Argument) => Element | Promise<Element>,
    argument: Argument,
  ): Promise<void> {
    const [element] = Object.values(await this.run<Readonly<Record<string, string>>>(`${find}`, argument));
    await this.post(`element/${element}/click`, {});
  }

  /** Moves the mouse to a place on the page, and clicks there so many times. */
  point({ x, y }: { readonly x: number; readonly y: number }, clicks = 0): Promise<void> {
    const click = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      ...Array.from({ length: clicks }, () => click).flat(),
    ];
    return this.post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Presses keys together, such as Control and z. */
  press(...keys: readonly (Key | 'z')[]): Promise<void> {
    const values = keys.map((key) => (key === 'z' ? key : KEYS[key]));
    return this.keys([
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  type(text: string): Promise<void> {
    return this.keys([...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  back(): Promise<void> {
    return this.post('back', {});
  }

  forward(): Promise<void> {
    return this.post('forward', {});
  }

  reload(): Promise<void> {
    return this.post('refresh', {});
  }

  /** Ends the browser and all its processes. */
  async close(): Promise<void> {
    await request(this.session, 'DELETE').catch(() => {});
    end(this.driver, this.home);
  }

  private async run<Value>(body: string, argument: unknown): Promise<Value> {
    const script = `const [argument, done] = arguments;
      (async () => (${body})(argument))().then((value) => done({ value }), (fault) => done({ fault: \`\${fault}\` }));`;
    const { value, fault } = await this.post<{ readonly value: Value; readonly fault?: string }>(
      'execute/async',
      { script, args: [argument ?? null] },
    );
    if (fault !== undefined) throw new Error(fault);
    return value;
  }

  private keys(actions: readonly object[]): Promise<void> {
    return this.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private post<Value = void>(command: string, body: object): Promise<Value> {
    return request(`${this.session}/${command}`, 'POST', body);
  }
}

async function request<Value>(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Value> {
  const response = await fetch(url, { method, body: body === undefined ? null : JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function end({ pid }: ChildProcess, home: string): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
}
