/** Combinations of strategies that initiatives span, as an UpSet plot. */
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { combinations, mostAtLeast, openedSet, strategiesIn } from '../../../plan/combinations.ts';
import { nodeOf, strategyIndex } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { useActions, useExplorer, useTranslation } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { strategyColour } from '../../../ui/palette.ts';
import styles from '../Sides.module.css';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';
import { CombinationHint } from './CombinationHint.tsx';
import { CombinationPanel } from './CombinationPanel.tsx';
import { CombinationRow } from './CombinationRow.tsx';
import own from './StrategiesSide.module.css';

export function StrategiesSide() {
  const { t, number, language } = useTranslation();
  const { before: graph } = useTableGraphs();
  const whole = useExplorer((state) => state.graph);
  const { sets: order, opened } = useOverlap();
  const setOverlap = useSetOverlap();
  const { hover, select } = useActions();
  const columns = useRef<HTMLDivElement>(null);
  const { sets, more } = useMemo(() => combinations(graph, order), [graph, order]);
  const strategies = useMemo(() => strategiesIn(graph).map((id) => nodeOf(whole, id)), [graph, whole]);
  const most = mostAtLeast(sets);
  const open = openedSet(sets, opened);
  const close = () => {
    // The close button unmounts: return the focus to the row.
    columns.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    setOverlap({ opened: [] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles Escape of the elements inside
    <div ref={columns} className={styles.columns} data-told={open !== undefined} onKeyDown={onKeyDown}>
      <div className={own.room} data-pages={true} tabIndex={-1}>
        <table className={own.table}>
          <caption className={own.caption}>{t('combinations.title')}</caption>
          <thead>
            <tr>
              {strategies.map((node) => (
                <th key={node.id} scope="col" className={own.strategy}>
                  <button
                    type="button"
                    className={own.badge}
                    title={textIn(node.name, language)}
                    aria-label={`${t('combinations.strategy', { id: node.number ?? '' })} ${textIn(node.name, language)}`}
                    style={
                      node.kind === 'strategy'
                        ? { backgroundColor: strategyColour(strategyIndex(whole, node.id)).strong }
                        : undefined
                    }
                    onClick={() => select(node.id)}
                    onPointerMove={() => hover(node.id)}
                    onPointerLeave={() => hover(null)}
                  >
                    {node.number}
                  </button>
                </th>
              ))}
              <th scope="col" className={own.words}>
                {t('combinations.set')}
              </th>
              <th scope="col" className={own.number}>
                {t('combinations.exactly')}
              </th>
              <th scope="col" className={own.number}>
                {t('combinations.atLeast')}
              </th>
              <td className={own.bars} />
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <CombinationRow
                key={set.strategies.join(' ')}
                set={set}
                strategies={strategies}
                most={most}
                isOpen={set === open}
                onOpen={() => setOverlap({ opened: set === open ? [] : set.strategies })}
              />
            ))}
          </tbody>
        </table>
        {more > 0 && <p className={own.more}>{t('combinations.more', { number: number(more) })}</p>}
      </div>
      <div className={styles.panel} tabIndex={-1}>
        {open === undefined ? <CombinationHint /> : <CombinationPanel set={open} onClose={close} />}
      </div>
    </div>
  );
}
