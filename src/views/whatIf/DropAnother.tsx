import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type NodeId, nodeOf } from '../../plan/graph.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { NodePicker } from '../search/NodePicker.tsx';

/** Picks a further visible initiative to drop. */
export function DropAnother() {
  const { t } = useTranslation();
  const { toggleDropped } = useActions();
  const whole = useExplorer((state) => state.graph);
  const { graph } = useFilteredPlan();
  const input = useRef<HTMLInputElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const drop = (id: NodeId) => {
    const node = nodeOf(whole, id);
    if (node.kind === 'initiative') toggleDropped(node.id);
  };
  const startPicking = () => {
    flushSync(() => setIsPicking(true));
    input.current?.focus();
  };
  if (!isPicking)
    return (
      <div>
        <Button look="quiet" icon={Plus} onClick={startPicking}>
          {t('whatIf.more')}
        </Button>
      </div>
    );
  return (
    <NodePicker
      graph={graph}
      fits={({ kind }) => kind === 'initiative'}
      label={t('whatIf.pick')}
      onChoose={drop}
      input={input}
    />
  );
}
