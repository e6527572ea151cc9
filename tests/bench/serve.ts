/** Serves the app as `run.mjs` has built it, the bare page and the plans from one origin, compressed as by a static host. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files: Readonly<Record<string, string>> = {
  '/bare.html': 'tests/bench/bare.html',
  '/bare.js': 'tests/bench/bare.js',
  '/cytoscape.js': 'node_modules/cytoscape/dist/cytoscape.esm.min.mjs',
};
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** `at`: the time of the request, in ms since the epoch. */
export type Sent = { readonly pathname: string; readonly bytes: number; readonly at: number };

export type Served = {
  readonly origin: string;
  /** The sent responses: exact, while browsers do not report bodies that are read as streams. */
  readonly sent: Sent[];
  readonly close: () => void;
};

/** `made`: generated files, by path. All files are compressed beforehand, so that no measurement includes it. */
export async function serve(made: ReadonlyMap<string, string>): Promise<Served> {
  const sent: Sent[] = [];
  const compressed = new Map<string, Promise<Buffer>>();
  const content = async (pathname: string): Promise<Buffer> => {
    const text = made.get(pathname);
    if (text !== undefined) return gzipSync(text);
    const dist = path.join(root, 'dist-bench', pathname === '/' ? 'index.html' : pathname);
    return gzipSync(await readFile(path.join(root, files[pathname] ?? path.relative(root, dist))));
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const at = Date.now();
    try {
      const known = compressed.get(pathname) ?? content(pathname);
      compressed.set(pathname, known);
      const body = await known;
      const file = files[pathname] ?? (pathname === '/' ? '/index.html' : pathname);
      response.writeHead(200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-store',
      });
      sent.push({ pathname, bytes: body.length, at });
      response.end(body);
    } catch {
      compressed.delete(pathname);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return { origin: `http://127.0.0.1:${portOf(address)}`, sent, close: () => server.close() };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
