/** What each kind of node is called. */
import type { MessageKey } from '../i18n/languages.ts';
import type { NodeKind } from '../plan/graph.ts';

export const KIND_LABEL: Readonly<Record<NodeKind, MessageKey>> = {
  vision: 'kind.vision',
  strategy: 'kind.strategy',
  direction: 'kind.direction',
  policy: 'kind.policy',
  initiative: 'kind.initiative',
  priorityProject: 'kind.priorityProject',
};
