/**
 * The chunk of a module from a package; null for own modules and for styles. Libraries have their own chunks, because
 * they change rarely and the size of the own code can then be measured.
 */
export function libraryOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (name === undefined || path.endsWith('.css')) return null;
  return `library-${TOGETHER[name] ?? name.replace('/', '-')}`;
}

/** Packages that are always needed together share a chunk. */
const TOGETHER: Readonly<Record<string, string>> = {
  react: 'react',
  'react-dom': 'react',
  scheduler: 'react',
  zustand: 'react',
  i18next: 'react',
  '@tanstack/react-virtual': 'virtual',
  '@tanstack/virtual-core': 'virtual',
  'react-cytoscapejs': 'cytoscape',
  'prop-types': 'cytoscape',
};
