import type { Content } from './content.ts';

/** The plan's id as far as every file system takes it; what holds only a part says so. */
export function fileName({ whole, shown }: Content): string {
  const id = whole.plan.id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  return `${id === '' ? 'plan' : id}${shown.reasons.length > 0 ? '-filtered' : ''}`;
}
