/** Writes the service worker beside the built page: the code of `src/app/offline/serviceWorker.ts`, and all that was built. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { SINGLE_FILE } from './singleFile.ts';

const NAME = 'offlineWorker.js';
const SOURCE = fileURLToPath(new URL('../src/app/offline/serviceWorker.ts', import.meta.url));

export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const files = await filesIn(dir);
      const id = createHash('sha256');
      for (const file of files) id.update(file).update(await readFile(path.join(dir, file)));
      const build = { id: id.digest('hex').slice(0, 16), files, onDemand: [SINGLE_FILE] };
      const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
      // Not a module: not every browser has workers of that kind.
      const script = code.replaceAll(/^export (?=const|function)/gm, '');
      if (script === code || /^\s*(import|export)\b/m.test(script))
        throw new Error(`${SOURCE} is not one part`);
      await writeFile(path.join(dir, NAME), `${script}\nserveOffline(self, ${JSON.stringify(build)});\n`);
    },
  };
}

/** With `/` on every system, always in the same order. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    )
    .sort();
}
