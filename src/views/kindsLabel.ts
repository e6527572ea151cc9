/** What several nodes of each kind are called. */
import type { MessageKey } from '../i18n/languages.ts';
import type { NodeKind } from '../plan/graph.ts';

export const KINDS_LABEL: Readonly<Record<NodeKind, MessageKey>> = {
  vision: 'kinds.vision',
  strategy: 'kinds.strategy',
  direction: 'kinds.direction',
  policy: 'kinds.policy',
  initiative: 'kinds.initiative',
  priorityProject: 'kinds.priorityProject',
};
