/** What the panel has just done, for its status line. */
import type { MessageKey } from '../../i18n/languages.ts';

export type StatusMessage = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
};

export type ShowStatus = (said: StatusMessage | null) => void;
