import type { Plan } from '../plan/plan.ts';
import type { ExportContent } from './exportContent.ts';

/** The plan's id reduced to characters that every file system accepts. */
export function planName(plan: Plan): string {
  const id = plan.id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  return id === '' ? 'plan' : id;
}

/** {@link planName}, with the suffix `-filtered` where filters are active. */
export function fileName({ whole, shown }: ExportContent): string {
  return `${planName(whole.plan)}${shown.reasons.length > 0 ? '-filtered' : ''}`;
}
