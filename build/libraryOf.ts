/**
 * In which file a package is delivered. The given libraries stand apart from our own code: they change
 * seldom, and what is ours can be weighed. Null for our own and for styles.
 */
export function libraryOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (name === undefined || path.endsWith('.css')) return null;
  return `library-${TOGETHER[name] ?? name.replace('/', '-')}`;
}

/** What is always needed at the same time. */
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
