import { WEAK_LIMITS } from '../../explore/tableSettings.ts';
import { fallingTo, type PolicyChange, type WhatIf } from '../../explore/whatIf.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { LongList } from '../LongList.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { Outcome } from './Outcome.tsx';
import { PolicyChangeItem } from './PolicyChangeItem.tsx';

const PAGE_SIZE = 8;

/**
 * Basic policies that lose listings: all of them, those below the threshold, and those left without own or
 * shared initiatives.
 */
export function WhatWeakens({ figures }: { readonly figures: WhatIf }) {
  const { t, number } = useTranslation();
  const weak = useExplorer((state) => state.tableSettings.weak);
  const { setTableSettings } = useActions();
  const { losing, ownLost, sharingLost } = figures;
  const falling = fallingTo(figures, weak);
  const longest = Math.max(1, ...losing.map(({ before }) => before));
  return (
    <>
      <Outcome title={t('whatIf.losing')} count={losing.length}>
        <Changes changes={losing} longest={longest} />
      </Outcome>
      <Outcome
        title={t('whatIf.weak')}
        count={falling.length}
        before={
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would show a legend
          <div role="group" aria-label={t('whatIf.weakUpTo')}>
            <SegmentedControl
              value={weak}
              onChange={(value) => setTableSettings({ weak: value })}
              options={WEAK_LIMITS.map((value) => ({
                value,
                text: value === 0 ? number(0) : t('whatIf.upTo', { number: number(value) }),
                label:
                  value === 0 ? t('whatIf.upTo0Label') : t('whatIf.upToLabel', { number: number(value) }),
              }))}
            />
          </div>
        }
      >
        <Changes changes={falling} longest={longest} />
      </Outcome>
      <Outcome title={t('whatIf.ownLost')} count={ownLost.length}>
        <Policies ids={ownLost} />
      </Outcome>
      <Outcome title={t('whatIf.sharingLost')} count={sharingLost.length}>
        <Policies ids={sharingLost} />
      </Outcome>
    </>
  );
}

type ChangesProps = { readonly changes: readonly PolicyChange[]; readonly longest: number };

function Changes({ changes, longest }: ChangesProps) {
  return (
    <LongList
      items={changes}
      pageSize={PAGE_SIZE}
      row={(change) => <PolicyChangeItem key={change.policy.id} change={change} longest={longest} />}
    />
  );
}

function Policies({ ids }: { readonly ids: readonly PolicyId[] }) {
  const graph = useExplorer((state) => state.graph);
  return (
    <LongList items={ids} pageSize={PAGE_SIZE} row={(id) => <NodeLink key={id} node={nodeOf(graph, id)} />} />
  );
}
