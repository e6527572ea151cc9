/**
 * `import plan from '….json?checked'`: a plan file that is validated at build time, so that the browser does not load
 * the parser for it. An invalid plan fails the build with the positions of its problems.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parsePlanText } from '../src/plan/parse.ts';
import type { Plan } from '../src/plan/plan.ts';
import { pathText } from '../src/plan/problem.ts';

const QUERY = '?checked';

export function checkedPlan(): Plugin {
  return {
    name: 'checked-plan',
    // Runs before Vite's JSON plugin.
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      // Engines parse JSON text faster than an object literal.
      const text = JSON.stringify(JSON.stringify(await readPlan(file)));
      return { code: `export default JSON.parse(${text});`, moduleType: 'js' };
    },
  };
}

/** Throws if the file is not a valid plan. */
export async function readPlan(file: string): Promise<Plan> {
  const result = parsePlanText(await readFile(file, 'utf8'));
  if (result.ok) return result.plan;
  const problems = result.problems.map(({ where, code }) => `${pathText(where)}: ${code}`);
  throw new Error([`${file} is not a valid plan:`, ...problems].join('\n'));
}
