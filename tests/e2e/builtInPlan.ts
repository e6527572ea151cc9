/** The built-in plan as the app reads it, whose level names are in the messages. */
import { readFileSync } from 'node:fs';
import { parsePlanText } from '../../src/plan/parse.ts';

const file = new URL('../../data/sagamihara-2025/plan.json', import.meta.url);
const parsed = parsePlanText(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('The built-in plan is not valid');
export const builtInPlan = parsed.plan;
