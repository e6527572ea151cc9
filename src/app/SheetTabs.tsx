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

export function SideTab(props: TabProps) {
  const { t } = useWords();
  const selected = useExplorer((state) => state.selected !== null);
  const connected = useExplorer((state) => state.connect !== null);
  const editing = useExplorer((state) => state.briefing?.kind === 'editing');
  const Icon = editing ? Presentation : connected ? Waypoints : selected ? Info : ChartBarDecreasing;
  return (
    <Tab
      {...props}
      name="side"
      icon={Icon}
      text={t(
        editing ? 'tours.title' : connected ? 'connection.title' : selected ? 'app.details' : 'app.ranking',
      )}
    />
  );
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
