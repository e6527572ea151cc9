/** `npm run convert -- FILE --out FILE`: rewrites a plan file of an earlier format in the present one. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parsePlanFileText } from '../src/plan/parse.ts';
import { pathText } from '../src/plan/problem.ts';
import { Refused } from './refused.ts';

const USAGE = 'npm run convert -- plan.json --out new.json';

/** Returns the path of the file that it wrote. @throws Refused for invalid arguments or an invalid plan. */
export async function convertPlan(args: readonly string[]): Promise<string> {
  const { file, out } = parseOptions(args);
  const result = parsePlanFileText(await readText(file));
  if (!result.ok) {
    const problems = result.problems.map(({ where, code }) => `  ${pathText(where)}: ${code}`);
    throw new Refused([`${file} is not a valid plan:`, ...problems].join('\n'));
  }
  await writeFile(out, `${JSON.stringify(result.value, null, 2)}\n`);
  return out;
}

function parseOptions(args: readonly string[]): { readonly file: string; readonly out: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || values.out === undefined) throw new Refused(USAGE);
  return { file, out: values.out };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Refused(`${file} cannot be read`);
  }
}
