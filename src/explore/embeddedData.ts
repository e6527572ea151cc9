/** The data that the single-file app embeds in a data block. */
import type { Plan } from '../plan/plan.ts';

export type EmbeddedData = {
  readonly plan: Plan;
  /** The open tour, or null for none; unvalidated JSON. */
  readonly tour: unknown;
  /** The query to start with if the URL has none, such as `?lang=ja&view=list`; may be empty. */
  readonly start: string;
};

/** The element id of the data block. */
export const EMBEDDED_DATA_ID = 'embedded';
