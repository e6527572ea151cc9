import type { ReactNode } from 'react';
import { WEAK } from '../../explore/desk.ts';
import { fallingTo, type PolicyChange, type WhatIf } from '../../explore/whatIf.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { PolicyId } from '../../plan/schema.ts';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { Choice } from '../../ui/Choice.tsx';
import { LongList } from '../LongList.tsx';
import { NodeStep } from '../NodeStep.tsx';
import { ChangeStep } from './ChangeStep.tsx';
import { Outcome } from './Outcome.tsx';

const AT_ONCE = 8;

/** The basic policies that lose something: how much, who is left with little, and with nothing of its own. */
export function WhatWeakens({ figures }: { readonly figures: WhatIf }) {
  const { t, number } = useWords();
  const weak = useExplorer((state) => state.desk.weak);
  const { setDesk } = useActions();
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
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend where this has a name alone
          <div role="group" aria-label={t('whatIf.weakUpTo')}>
            <Choice
              value={weak}
              onChange={(value) => setDesk({ weak: value })}
              options={WEAK.map((value) => ({
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

function Changes({
  changes,
  longest,
}: {
  readonly changes: readonly PolicyChange[];
  readonly longest: number;
}): ReactNode {
  return (
    <LongList
      items={changes}
      atOnce={AT_ONCE}
      row={(change) => <ChangeStep key={change.policy.id} change={change} longest={longest} />}
    />
  );
}

function Policies({ ids }: { readonly ids: readonly PolicyId[] }): ReactNode {
  const graph = useExplorer((state) => state.graph);
  return (
    <LongList items={ids} atOnce={AT_ONCE} row={(id) => <NodeStep key={id} node={nodeOf(graph, id)} />} />
  );
}
