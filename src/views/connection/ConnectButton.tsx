/** "How is this connected with …?": asks for the other end. */
import { Waypoints } from 'lucide-react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { PlanNode } from '../../plan/graph.ts';
import { useActions, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { isNarrow } from '../../ui/breakpoints.ts';

/** `input`: where the other end can be named, once it is asked for. */
export function ConnectButton({
  node,
  input,
}: {
  readonly node: PlanNode;
  readonly input: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  const { pickConnection } = useActions();
  const start = () => {
    flushSync(() => pickConnection(node.id));
    // On a phone its keyboard would hide the picture, in which one can choose as well.
    if (!isNarrow()) input.current?.focus();
  };
  return (
    <Button icon={Waypoints} label={t('connection.start')} data-tooltip="" onClick={start}>
      {t('connection.startShort')}
    </Button>
  );
}
