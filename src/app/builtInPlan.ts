import type { Plan } from '../plan/schema.ts';

/** Sagamihara's plan, in a file of its own. */
export async function fetchBuiltIn(): Promise<Plan> {
  const file = await import('../../data/sagamihara-2025/plan.json?checked');
  return file.default;
}
