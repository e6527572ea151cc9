/** The two buttons of the bottom bar that open the drawers on narrow screens. */
import {
  ChartBarDecreasing,
  Info,
  type LucideIcon,
  Presentation,
  SlidersHorizontal,
  Waypoints,
} from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useExplorer, useFilteredPlan, useTranslation } from '../store/hooks.ts';
import { drawerId } from './Drawer.tsx';
import styles from './DrawerTabs.module.css';
import { SIDE_TITLES, type Side, selectSide } from './side.ts';
import type { DrawerName } from './useDrawers.ts';

type TabProps = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly open: boolean;
  readonly onPress: (name: DrawerName) => void;
};

export function FiltersTab(props: TabProps) {
  const { t, number } = useTranslation();
  const active = useFilteredPlan().reasons.length;
  return (
    <Tab {...props} name="filters" icon={SlidersHorizontal} text={t('filters.title')}>
      {active === 0 ? null : <span className={styles.count}>{number(active)}</span>}
    </Tab>
  );
}

const SIDE_ICONS: Readonly<Record<Side['kind'], LucideIcon>> = {
  tours: Presentation,
  connection: Waypoints,
  details: Info,
  ranking: ChartBarDecreasing,
};

export function SideTab(props: TabProps) {
  const { t } = useTranslation();
  const side = useExplorer(selectSide);
  return <Tab {...props} name="side" icon={SIDE_ICONS[side.kind]} text={t(SIDE_TITLES[side.kind])} />;
}

type Props = TabProps & {
  readonly name: DrawerName;
  readonly icon: LucideIcon;
  readonly text: string;
  readonly children?: ReactNode;
};

function Tab({ ref, name, open, onPress, icon: Icon, text, children }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.tab}
      data-name={name}
      aria-expanded={open}
      aria-controls={drawerId(name)}
      onClick={() => onPress(name)}
    >
      <Icon aria-hidden="true" />
      <span>
        <span>{text}</span>
        {children}
      </span>
    </button>
  );
}
