import * as z from 'zod/mini';
import { planSchema } from '../src/plan/schema.ts';

/** The JSON Schema of plan files, with which editors validate them: the text of plan.schema.json. */
export const planJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(planSchema, { io: 'input' }), null, 2)}\n`;
