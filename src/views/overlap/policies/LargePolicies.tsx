/** Overlaps of one chosen basic policy, for plans with too many for a table. */
import { useMemo } from 'react';
import { focusedPolicy, policiesSharingWith } from '../../../explore/overlapTable.ts';
import { policyPairOf } from '../../../explore/policyPair.ts';
import { nodeOf } from '../../../plan/graph.ts';
import { overlapRow } from '../../../plan/overlaps.ts';
import { useActions, useExplorer, useTranslation } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { CurrentCount } from '../../CountChange.tsx';
import { LongList } from '../../LongList.tsx';
import { NodeName } from '../../NodeName.tsx';
import { NodeNumber } from '../../NodeNumber.tsx';
import { NodePicker } from '../../search/NodePicker.tsx';
import styles from '../Sides.module.css';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';
import own from './LargePolicies.module.css';
import { PairPanel } from './PairPanel.tsx';

const PAGE_SIZE = 60;

export function LargePolicies() {
  const { t, number, language } = useTranslation();
  const { before: graph, after } = useTableGraphs();
  const whole = useExplorer((state) => state.graph);
  const { cells, opened } = useOverlap();
  const setOverlap = useSetOverlap();
  const { hover } = useActions();
  const selected = useExplorer((state) => state.selected);
  const policy = focusedPolicy(graph, opened, selected);
  const rows = useMemo(
    () => (policy === null ? [] : policiesSharingWith(graph, policy.id, cells)),
    [graph, policy, cells],
  );
  const left = useMemo(
    () => new Map(policy === null ? [] : overlapRow(after, policy.id).map((row) => [row.policy, row])),
    [after, policy],
  );
  const pair = policyPairOf(graph, opened);
  return (
    <div className={styles.columns} data-told={pair !== null}>
      <div className={own.rows} tabIndex={-1}>
        <p className={own.lead}>{t('overlap.large', { number: number(graph.policies.length) })}</p>
        <div className={own.field}>
          <NodePicker
            graph={graph}
            fits={({ kind }) => kind === 'policy'}
            label={t('overlap.choosePolicy')}
            onChoose={(id) => setOverlap({ opened: [id] })}
          />
        </div>
        {policy !== null && (
          <>
            <h3 className={own.title}>
              <NodeNumber node={policy} /> <NodeName node={policy} language={language} />
            </h3>
            <p className={own.count}>
              {left.size === 0
                ? t('overlap.sharesNone')
                : t('overlap.sharesWith', { number: number(left.size) })}
            </p>
            <LongList
              key={policy.id}
              className={own.list}
              items={rows}
              pageSize={PAGE_SIZE}
              row={(row) => (
                <button
                  key={row.policy}
                  type="button"
                  className={own.row}
                  aria-pressed={pair?.b.id === row.policy}
                  onPointerMove={() => hover(row.policy)}
                  onPointerLeave={() => hover(null)}
                  onClick={() => setOverlap({ opened: [policy.id, row.policy] })}
                >
                  <NodeNumber node={nodeOf(whole, row.policy)} />
                  <span className={own.name}>
                    <NodeName node={nodeOf(whole, row.policy)} language={language} />
                  </span>
                  <b>
                    <CurrentCount before={row[cells]} after={left.get(row.policy)?.[cells] ?? 0} />
                  </b>
                </button>
              )}
            />
          </>
        )}
      </div>
      {pair !== null && (
        <div className={styles.panel} tabIndex={-1}>
          <PairPanel pair={pair} isOpened onClose={() => setOverlap({ opened: [pair.a.id] })} />
        </div>
      )}
    </div>
  );
}
