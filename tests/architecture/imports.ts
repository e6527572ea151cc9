/**
 * The one-way structure of src/, as a check: who may import whom by the table in docs/architecture.md, no cycles, no barrels, no default
 * exports, small files. Types count like values: a type is knowledge of the other side too.
 */
import path from 'node:path';
import { parseSync, Visitor } from 'vite';
import { codeIn, readMarkdown, tableRows } from '../docs/markdown.ts';

/** A line of the table of rooms in docs/architecture.md. */
type Room = {
  readonly room: string;
  /** Rooms, or files of them, that it may import from apart from itself. */
  readonly allowed: readonly string[];
  /** Packages that no room may import but those that name them. */
  readonly packages: readonly string[];
  /** It works without a screen. */
  readonly isPure: boolean;
};

/** The rooms that a document names in its table under “The rooms”. Throws where it has none. */
export const roomsIn = (document: string): readonly Room[] => {
  const rows = tableRows(document, 'The rooms');
  if (rows.length === 0) throw new Error('The document has no table of rooms');
  return rows.map(([room = '', , allowed = '', packages = '', pure = '']) => ({
    room: codeIn(room)[0] ?? '',
    allowed: codeIn(allowed),
    packages: codeIn(packages),
    isPure: pure === 'yes',
  }));
};

const rooms = roomsIn(readMarkdown('docs/architecture.md'));
const roomOf = (folder: string) => rooms.find(({ room }) => room === folder);

const screenPackages = ['react', 'react-dom', 'lucide-react'];

const lineLimit = 300;

interface Module {
  readonly imports: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly onlyReexports: boolean;
}

const unknownAddress = '(computed)';

const parse = (file: string, source: string): Module => {
  const { program, module, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imports: string[] = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest } of exports) if (moduleRequest) imports.push(moduleRequest.value);
  new Visitor({
    ImportExpression: ({ source }) => {
      imports.push(source.type === 'Literal' ? String(source.value) : unknownAddress);
    },
    TSImportType: ({ source }) => {
      imports.push(source.value);
    },
    MemberExpression: ({ object, property }) => {
      // import.meta.glob imports what a pattern finds, which no reader of the file can tell.
      if (object.type === 'MetaProperty' && property.type === 'Identifier' && property.name === 'glob')
        imports.push(unknownAddress);
    },
  }).visit(program);
  return {
    imports: [...new Set(imports)],
    hasDefaultExport: exports.some(
      ({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default',
    ),
    // `import { a } from './a'; export { a };` is a re-export as well; it declares nothing.
    onlyReexports:
      exports.length > 0 &&
      program.body.every(
        ({ type, ...statement }) =>
          type === 'ImportDeclaration' ||
          type === 'ExportAllDeclaration' ||
          (type === 'ExportNamedDeclaration' && !('declaration' in statement && statement.declaration)),
      ),
  };
};

/** The file that a relative address means: as it stands, or with the ending left out. */
const resolve = (from: string, address: string, files: ReadonlyMap<string, string>): string => {
  const target = path.posix.join(path.posix.dirname(from), address.replace(/[?#].*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => target + ending).find((file) => files.has(file)) ?? target;
};

const packageOf = (address: string): string =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/');

/** `src/map/labels.ts` stands in `map`, `src/main.tsx` in `main`, `data/x.json` in `data`. */
const folderOf = (file: string): string => {
  const [top = '', second = '', ...rest] = file.split('/');
  if (top !== 'src') return top;
  return rest.length > 0 ? second : second.replace(/\..*$/, '');
};

const withoutEnding = (file: string): string => file.replace(/^src\//, '').replace(/\.[^/]*$/, '');

const checkOwnImport = (from: string, to: string): string[] => {
  const folder = folderOf(from);
  const target = folderOf(to);
  if (folder === target) return [];
  const allowedHere = roomOf(folder)?.allowed ?? [];
  return allowedHere.includes(target) || allowedHere.includes(withoutEnding(to))
    ? []
    : [`${from}: ${folder} may not import ${to}`];
};

const checkPackage = (from: string, address: string): string[] => {
  const folder = folderOf(from);
  const name = packageOf(address);
  const known = rooms.filter(({ packages }) => packages.includes(name)).map(({ room }) => room);
  if (known.length > 0 && !known.includes(folder))
    return [`${from}: only ${known.join(' and ')} may import ${name}`];
  if (roomOf(folder)?.isPure === true && screenPackages.includes(name))
    return [`${from}: ${folder} is pure and may not import ${name}`];
  return [];
};

const findCycles = (graph: ReadonlyMap<string, readonly string[]>): string[] => {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): string[] => {
    const start = trail.indexOf(file);
    if (start >= 0) return [`import cycle: ${[...trail.slice(start), file].join(' → ')}`];
    if (done.has(file)) return [];
    trail.push(file);
    const found = (graph.get(file) ?? []).flatMap(visit);
    trail.pop();
    done.add(file);
    return found;
  };
  return [...graph.keys()].flatMap(visit);
};

/** What is wrong with these source files, one line each. The keys are paths such as `src/plan/plan.ts`. */
export const checkImports = (files: ReadonlyMap<string, string>): string[] => {
  const problems: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, source] of files) {
    const lines = source.trimEnd().split('\n').length;
    if (lines > lineLimit) problems.push(`${file}: ${lines} lines, more than ${lineLimit}`);
    if (!roomOf(folderOf(file))) problems.push(`${file}: the design knows no src/${folderOf(file)}`);
    if (!/\.tsx?$/.test(file)) continue;

    const { imports, hasDefaultExport, onlyReexports } = parse(file, source);
    if (hasDefaultExport) problems.push(`${file}: default export`);
    if (onlyReexports) problems.push(`${file}: only re-exports`);
    const targets: string[] = [];
    for (const address of imports) {
      if (address === unknownAddress) {
        problems.push(`${file}: imports a computed address, which cannot be checked`);
      } else if (/^[./]/.test(address)) {
        const target = resolve(file, address, files);
        targets.push(target);
        problems.push(...checkOwnImport(file, target));
      } else {
        problems.push(...checkPackage(file, address));
      }
    }
    graph.set(file, targets);
  }
  return [...problems, ...findCycles(graph)];
};
