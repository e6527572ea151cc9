/**
 * In which file our own code is delivered that the page begins with: a few files, one for each step of the
 * beginning. What comes later the bundler splits by itself.
 */
import { fileURLToPath } from 'node:url';
import { libraryOf } from './libraryOf.ts';

type ModuleInfos = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
};

/** Names the chunk of a module; null for those of no step. */
export function ownChunk(): (id: string, infos: ModuleInfos) => string | null {
  const chunks = new Map<string, string>();
  return (id, infos) => {
    const take = (module: string, chunk: string) => {
      if (chunks.has(module) || libraryOf(module) !== null) return;
      chunks.set(module, chunk);
      for (const imported of infos.getModuleInfo(module)?.importedIds ?? []) take(imported, chunk);
    };
    // In this order: what an earlier step has, a later one finds there.
    for (const [chunk, module] of STEPS) take(module, chunk);
    return chunks.get(id) ?? null;
  };
}

const source = (path: string) =>
  fileURLToPath(new URL(`../src/${path}`, import.meta.url)).replaceAll('\\', '/');

const STEPS = [
  ['core', source('main.ts')],
  ['shell', source('app/start.tsx')],
  ['picture', source('map/Canvas.tsx')],
] as const;
