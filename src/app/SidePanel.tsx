/** The panel beside the picture: ranking, details, connection or tours. */
import { memo, type Ref, useDeferredValue } from 'react';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { Drawer } from './Drawer.tsx';
import { connection, details, overview, tourSide } from './lazyComponents.ts';
import { SIDE_TITLES, type Side, selectSide } from './side.ts';

type Props = { readonly ref: Ref<HTMLElement>; readonly onClose: () => void };

/** The canvas answers first, in the next frame; the panel follows in a transition. */
export function SidePanel({ ref, onClose }: Props) {
  const { t } = useTranslation();
  const current = useExplorer(selectSide);
  const deferred = useDeferredValue(current);
  // Tours answer at once: who starts one types into it.
  const side = current.kind === 'tours' ? current : deferred;
  return (
    <Drawer ref={ref} name="side" title={t(SIDE_TITLES[side.kind])} onClose={onClose}>
      <SideContent side={side} />
    </Drawer>
  );
}

const SideContent = memo(({ side }: { readonly side: Side }) => (
  <ErrorBoundary resetKey={side}>
    {side.kind === 'tours' ? (
      <tourSide.Component source={side.source} />
    ) : side.kind === 'connection' ? (
      <connection.Component />
    ) : side.kind === 'ranking' ? (
      <overview.Component />
    ) : (
      <details.Component />
    )}
  </ErrorBoundary>
));
