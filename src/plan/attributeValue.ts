/** The values of attributes: what each type takes. */
import { PATTERNS, type PlanFile } from './planFile.ts';
import type { PlanFault } from './problem.ts';

type Attribute = NonNullable<PlanFile['attributes']>[number];

/** What is wrong with a value of this attribute; null if it is right. */
export function valueFault({ type, options }: Attribute, value: string | number): PlanFault | null {
  switch (type) {
    case 'number':
    case 'money':
      return typeof value === 'number' ? null : { code: 'wrongType', expected: 'number' };
    case 'date':
      return typeof value === 'string' && PATTERNS.date.test(value)
        ? null
        : { code: 'badForm', form: 'date' };
    case 'choice':
      if (typeof value !== 'string') return { code: 'wrongType', expected: 'string' };
      return options === undefined || options.includes(value)
        ? null
        : { code: 'wrongValue', allowed: options };
    case 'text':
      return typeof value === 'string' ? null : { code: 'wrongType', expected: 'string' };
  }
}
