/**
 * Serves dist/, or the folder that VISION_DIST names, under a sub-path, like a project page of a static host such as
 * GitHub Pages: no rewriting, no fallback page, responses may be cached for a while. Uses any free port and prints it
 * for the Playwright configuration.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const subPath = '/city/vision/';
const dist = process.env.VISION_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url));
/** Beside the app, for pages under test: a page keeps it compiled, and its content policy allows no script from elsewhere. */
const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
// With the trailing separator, so that a sibling folder with the same prefix does not match.
const root = path.resolve(dist) + path.sep;
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The file of a URL; undefined outside the sub-path, but for axe. */
const fileOf = (address) => {
  // URL resolves "..", but decodeURIComponent may restore it: check the resolved path.
  const { pathname } = new URL(address, 'http://localhost');
  if (pathname === '/axe.min.js') return axe;
  if (!pathname.startsWith(subPath)) return undefined;
  const file = path.resolve(root, decodeURIComponent(pathname.slice(subPath.length)) || 'index.html');
  return file.startsWith(root) ? file : undefined;
};

/** The app's page begins with the HTML of VISION_HEAD, before its content policy. Files that VISION_LATE names come late. */
const contentOf = async (file) => {
  const content = await readFile(file);
  if (path.basename(file).startsWith(process.env.VISION_LATE ?? path.sep)) await setTimeout(300);
  const { VISION_HEAD } = process.env;
  if (VISION_HEAD === undefined || file !== path.join(root, 'index.html')) return content;
  return content.toString().replace('<head>', (head) => head + VISION_HEAD);
};

const server = createServer(async (request, response) => {
  try {
    const file = fileOf(request.url);
    if (!file) throw new Error('not ours');
    const content = await contentOf(file);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(content);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
});

server.listen(0, '127.0.0.1', () => {
  console.log(`serving ${root} at http://127.0.0.1:${server.address().port}${subPath}`);
});
