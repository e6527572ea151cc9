/**
 * Adds `modulepreload` links for the modules that the entry imports dynamically at start, so that the browser loads
 * them and their libraries in parallel with the entry.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** `modules`: path suffixes of the modules to preload. Throws if the build lacks one. */
export function headLinks(modules: readonly string[]): Plugin {
  return {
    name: 'head-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk: entry }) => {
        const chunks = new Map(
          Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
        );
        if (entry === undefined) throw new Error('The page has no entry');
        const present = withImports(entry, chunks);
        const needed = new Set<Chunk>();
        for (const suffix of modules) {
          const chunk = [...chunks.values()].find(({ moduleIds }) =>
            moduleIds.some((id) => id.endsWith(suffix)),
          );
          if (chunk === undefined) throw new Error(`The build has no ${suffix}`);
          withImports(chunk, chunks, needed);
        }
        const missing = [...needed].filter((chunk) => !present.has(chunk));
        return missing.map(({ fileName }) => preload(fileName));
      },
    },
  };
}

type Chunk = Rolldown.OutputChunk;

function withImports(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, found = new Set<Chunk>()): Set<Chunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = chunks.get(name);
    if (imported !== undefined) withImports(imported, chunks, found);
  }
  return found;
}

function preload(fileName: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
    injectTo: 'head',
  };
}
