/** Writes the service worker beside the built page: `src/app/offline/serviceWorker.ts` with the list of built files. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { PREVIEW } from './linkPreview.ts';
import { SINGLE_FILE } from './singleFile.ts';

const NAME = 'offlineWorker.js';
const SOURCE = fileURLToPath(new URL('../src/app/offline/serviceWorker.ts', import.meta.url));

export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      // Readers never see the picture of link previews.
      const files = (await filesIn(dir)).filter((file) => file !== PREVIEW.file);
      const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
      // A worker that fails to install deletes the cache of its id, which must not be that of another worker.
      const id = createHash('sha256').update(code);
      for (const file of files) id.update(file).update(await readFile(path.join(dir, file)));
      const build = { id: id.digest('hex').slice(0, 16), files, later: [SINGLE_FILE] };
      // A classic script, because not all browsers support module service workers.
      const script = code.replaceAll(/^export (?=const|function)/gm, '');
      if (script === code || /^\s*(import|export)\b/m.test(script))
        throw new Error(`${SOURCE} has imports, or no exports`);
      await writeFile(path.join(dir, NAME), `${script}\nserveOffline(self, ${JSON.stringify(build)});\n`);
    },
  };
}

/** All files below a folder, with `/` as separator, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    )
    .sort();
}
