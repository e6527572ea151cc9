/** What a page that is one file brings along, in a data block of its own. */
import type { Plan } from '../plan/schema.ts';

export type EmbeddedData = {
  readonly plan: Plan;
  /** The tour that was open; any JSON value, null where there was none. Who reads it checks it. */
  readonly tour: unknown;
  /** The query with which the page opens where its address has none, `?lang=ja&view=list`; else empty. */
  readonly start: string;
};

/** The id of the data block. */
export const EMBEDDED_DATA_ID = 'carried';
