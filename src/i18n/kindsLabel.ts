/** What several nodes of each kind are called. */

import type { NodeKind } from '../plan/graph.ts';
import type { MessageKey } from './languages.ts';

export const KINDS_LABEL: Readonly<Record<NodeKind, MessageKey>> = {
  vision: 'kinds.vision',
  strategy: 'kinds.strategy',
  direction: 'kinds.direction',
  policy: 'kinds.policy',
  initiative: 'kinds.initiative',
  priorityProject: 'kinds.priorityProject',
};
