/** What a module loads with it: everything that it imports statically, without types. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

type Loaded = { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> };

/** Paths of source files and names of packages; `file` is an absolute path. */
export function staticImports(file: string): Loaded {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (module: string) => {
    if (files.has(module) || !/\.tsx?$/.test(module) || !existsSync(module)) return;
    files.add(module);
    const { module: parsed } = parseSync(module, readFileSync(module, 'utf8'));
    for (const { moduleRequest, entries } of parsed.staticImports) {
      const { value } = moduleRequest;
      if (entries.length > 0 && entries.every(({ isType }) => isType)) continue;
      if (value.startsWith('.')) visit(path.resolve(path.dirname(module), value));
      else packages.add(value);
    }
  };
  visit(file);
  return { files, packages };
}
