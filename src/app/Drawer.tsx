/** A panel: a collapsible column on wide screens, a bottom drawer on narrow ones. */
import { ChevronDown, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Drawer.module.css';
import type { DrawerName } from './useDrawers.ts';

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly name: DrawerName;
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly folding?: {
    readonly folded: boolean;
    /** Number of active filters, shown beside the title while the panel is collapsed. */
    readonly count: number;
    readonly onFold: (folded: boolean) => void;
  };
};

export function drawerId(name: DrawerName): string {
  return `sheet-${name}`;
}

export function Drawer({ ref, name, title, children, onClose, folding }: Props) {
  const { t, number } = useTranslation();
  const folded = folding?.folded === true;
  return (
    <section
      ref={ref}
      id={drawerId(name)}
      tabIndex={-1}
      className={styles.drawer}
      data-name={name}
      data-folded={folded}
      aria-label={title}
    >
      <div className={styles.bar}>
        <h2 className={styles.title}>
          <span>{title}</span>
          {folding !== undefined && folding.count > 0 && (
            <span className={styles.count}>{number(folding.count)}</span>
          )}
        </h2>
        {folding === undefined ? null : (
          <span className={styles.fold}>
            <Button
              look="quiet"
              icon={folded ? PanelLeftOpen : PanelLeftClose}
              label={t(folded ? 'filters.unfold' : 'filters.fold')}
              aria-expanded={!folded}
              onClick={() => folding.onFold(!folded)}
            />
          </span>
        )}
        <span className={styles.close}>
          <Button look="quiet" icon={ChevronDown} label={t('app.lowerSheet')} onClick={onClose} />
        </span>
      </div>
      {/* Firefox makes what scrolls a tab stop, which would have no name. */}
      <div className={styles.body} tabIndex={-1}>
        {children}
      </div>
    </section>
  );
}
