/**
 * Names in the head of the built page what its entry imports when it begins: the browser then fetches that
 * code and its libraries beside the entry, and not one after the other.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** `begun`: the ends of the addresses of the modules that the entry imports. */
export function headLinks(begun: readonly string[]): Plugin {
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
        const there = withImports(entry, chunks);
        const wanted = new Set<Chunk>();
        for (const end of begun) {
          const chunk = [...chunks.values()].find(({ moduleIds }) =>
            moduleIds.some((id) => id.endsWith(end)),
          );
          if (chunk === undefined) throw new Error(`The build has no ${end}`);
          withImports(chunk, chunks, wanted);
        }
        const missing = [...wanted].filter((chunk) => !there.has(chunk));
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
