/**
 * `import plan from '….json?checked'`: a plan file that the build has parsed, so that the browser need not load
 * the parser for it. A file that is no valid plan fails the build, and says where.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parsePlanText } from '../src/plan/parse.ts';
import { pathText } from '../src/plan/problem.ts';
import type { Plan } from '../src/plan/schema.ts';

const QUERY = '?checked';

export function checkedPlan(): Plugin {
  return {
    name: 'checked-plan',
    // Before Vite's own handling of JSON.
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      // As text: engines read JSON faster than the same as a literal.
      const text = JSON.stringify(JSON.stringify(await readPlan(file)));
      return { code: `export default JSON.parse(${text});`, moduleType: 'js' };
    },
  };
}

/** Throws where the file is no valid plan. */
export async function readPlan(file: string): Promise<Plan> {
  const result = parsePlanText(await readFile(file, 'utf8'));
  if (result.ok) return result.plan;
  const problems = result.problems.map(({ where, code }) => `${pathText(where)}: ${code}`);
  throw new Error([`${file} is not a valid plan:`, ...problems].join('\n'));
}
