/**
 * Adds `modulepreload` links for the modules that the entry imports dynamically at start, so that the browser loads
 * them and their libraries in parallel with the entry.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Path suffixes of modules, in the order of need: `first` for the first sight, `later` for the live page. */
type Preloaded = { readonly first: readonly string[]; readonly later: readonly string[] };

/** Throws if the build lacks one of the modules. */
export function headLinks({ first, later }: Preloaded): Plugin {
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
        const linked = withImports(entry, chunks);
        const linksTo = (suffixes: readonly string[], priority: Priority) =>
          suffixes.flatMap((suffix) => {
            const chunk = [...chunks.values()].find(({ moduleIds }) =>
              moduleIds.some((id) => id.endsWith(suffix)),
            );
            if (chunk === undefined) throw new Error(`The build has no ${suffix}`);
            return [...withImports(chunk, chunks)]
              .filter((each) => !linked.has(each))
              .map((each) => {
                linked.add(each);
                return preload(each.fileName, priority);
              });
          });
        return [...linksTo(first, 'high'), ...linksTo(later, 'low')];
      },
    },
  };
}

type Priority = 'high' | 'low';
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

function preload(fileName: string, priority: Priority): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: priority, href: `./${fileName}` },
    injectTo: 'head',
  };
}
