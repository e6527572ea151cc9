/** A separate host for each test, which can publish a new version and go offline. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const DIST = process.env.VISION_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url));

export type Host = {
  /** The URL of the app, under a sub-path. */
  readonly address: string;
  readonly put: (file: string, content: string) => Promise<void>;
  /** Publishes another version, with this word in the head of its page. */
  readonly bringOut: (word: string) => Promise<void>;
  readonly stop: () => void;
};

export async function hosted(use: (host: Host) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vision-host-'));
  await cp(DIST, folder, { recursive: true });
  const server = spawn(process.execPath, [SERVE], { env: { ...process.env, VISION_DIST: folder } });
  const change = async (file: string, how: (text: string) => string) => {
    const place = path.join(folder, file);
    await writeFile(place, how(await readFile(place, 'utf8')));
  };
  try {
    await use({
      address: await addressOf(server),
      put: (file, content) => writeFile(path.join(folder, file), content),
      bringOut: async (word) => {
        await change('index.html', (text) =>
          text.replace('</head>', `<meta name="version" content="${word}"></head>`),
        );
        await change('offlineWorker.js', (text) => text.replace(/"id":"\w+"/, `"id":"${word}"`));
      },
      stop: () => server.kill(),
    });
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server says nothing');
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended');
}
