/** Button that starts picking the target of a connection. */
import { Waypoints } from 'lucide-react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { PlanNode } from '../../plan/graph.ts';
import { useActions, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { isNarrow } from '../../ui/breakpoints.ts';

/** `input` is the field that names the target once picking has started. */
type Props = { readonly node: PlanNode; readonly input: RefObject<HTMLInputElement | null> };

export function ConnectButton({ node, input }: Props) {
  const { t } = useTranslation();
  const { pickConnection } = useActions();
  const start = () => {
    flushSync(() => pickConnection(node.id));
    // On a phone the keyboard would cover the picture, where users can pick as well.
    if (!isNarrow()) input.current?.focus();
  };
  return (
    <Button icon={Waypoints} label={t('connection.start')} data-tooltip="" onClick={start}>
      {t('connection.startShort')}
    </Button>
  );
}
