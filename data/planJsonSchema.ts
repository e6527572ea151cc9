import * as z from 'zod/mini';
import { planFileSchema } from '../src/plan/planFile.ts';

/** The JSON Schema of plan files, with which editors validate them: the text of plan.schema.json. */
export const planJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(planFileSchema, { io: 'input' }), null, 2)}\n`;
