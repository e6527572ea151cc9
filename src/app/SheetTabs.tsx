/** The two buttons of the bottom bar that open the sheets on a narrow screen. */
import {
  ChartBarDecreasing,
  Info,
  type LucideIcon,
  Presentation,
  SlidersHorizontal,
  Waypoints,
} from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useExplorer, useShown, useWords } from '../store/hooks.ts';
import { sheetId } from './Sheet.tsx';
import styles from './SheetTabs.module.css';
import { SIDE_TITLES, type Side, sideOf } from './side.ts';
import type { SheetName } from './useSheets.ts';

type TabProps = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly open: boolean;
  readonly onPress: (name: SheetName) => void;
};

export function FiltersTab(props: TabProps) {
  const { t, number } = useWords();
  const active = useShown().reasons.length;
  return (
    <Tab {...props} name="filters" icon={SlidersHorizontal} text={t('filters.title')}>
      {active === 0 ? null : <span className={styles.count}>{number(active)}</span>}
    </Tab>
  );
}

const SIDE_ICONS: Readonly<Record<Side, LucideIcon>> = {
  tours: Presentation,
  connection: Waypoints,
  details: Info,
  ranking: ChartBarDecreasing,
};

export function SideTab(props: TabProps) {
  const { t } = useWords();
  const side = useExplorer(sideOf);
  return <Tab {...props} name="side" icon={SIDE_ICONS[side]} text={t(SIDE_TITLES[side])} />;
}

type Props = TabProps & {
  readonly name: SheetName;
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
      aria-controls={sheetId(name)}
      onClick={() => onPress(name)}
    >
      <Icon aria-hidden="true" />
      <span>
        {text}
        {children}
      </span>
    </button>
  );
}
