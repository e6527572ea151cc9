/**
 * Names in the head of the built page what its entry imports when it begins: the browser then fetches that
 * code, its libraries and its styles beside the entry, and not one after the other.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** `begun`: the end of the path of the module that the entry imports. */
export function headLinks(begun: string): Plugin {
  return {
    name: 'head-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk: entry }) => {
        const chunks = new Map(
          Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
        );
        const first = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(begun));
        if (first === undefined || entry === undefined) throw new Error(`The build has no ${begun}`);
        const there = withImports(entry, chunks);
        const wanted = [...withImports(first, chunks)].filter((chunk) => !there.has(chunk));
        const styles = wanted.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return [
          ...wanted.map(({ fileName }) => link('modulepreload', fileName)),
          ...styles.map((fileName) => link('stylesheet', fileName)),
        ];
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

function link(rel: string, fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${fileName}` }, injectTo: 'head' };
}
