/** The panel with all filters. Apart from the shell, so that a filter renders only what shows it. */
import type { Ref } from 'react';
import { useFilteredPlan, useTranslation } from '../store/hooks.ts';
import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { Drawer } from './Drawer.tsx';
import { filters } from './lazyComponents.ts';

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onClose: () => void;
};

export function FiltersDrawer({ ref, folded, onFold, onClose }: Props) {
  const { t } = useTranslation();
  const { reasons } = useFilteredPlan();
  return (
    <Drawer
      ref={ref}
      name="filters"
      title={t('filters.title')}
      onClose={onClose}
      folding={{ folded, count: reasons.length, onFold }}
    >
      <ErrorBoundary>
        <filters.Component />
      </ErrorBoundary>
    </Drawer>
  );
}
