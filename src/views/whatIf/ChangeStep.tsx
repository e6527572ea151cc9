import { useRef } from 'react';
import type { PolicyChange } from '../../explore/whatIf.ts';
import { strategyIndex } from '../../plan/graph.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { strategyColour } from '../../ui/palette.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { useFollow, useStep } from '../step.ts';
import styles from './ChangeStep.module.css';

/** A basic policy with what it had and what it keeps: the bar is full for what is left, hollow for what is lost. */
export function ChangeStep({ change, longest }: { readonly change: PolicyChange; readonly longest: number }) {
  const { t, number, language } = useWords();
  const graph = useExplorer((state) => state.graph);
  const { policy, before, after } = change;
  const step = useStep(policy.id);
  const button = useRef<HTMLButtonElement>(null);
  useFollow(button, null, policy.id);
  const colour = strategyColour(strategyIndex(graph, policy.strategy)).strong;
  const width = (count: number) => `${(count / longest) * 100}%`;
  return (
    <button ref={button} type="button" className={styles.step} {...step}>
      <NodeNumber node={policy} />{' '}
      <span className={styles.change}>
        <span className={hidden.hidden}>
          {t('whatIf.fromTo', { before: number(before), after: number(after) })}
        </span>
        <span aria-hidden="true">
          {number(before)} → <b>{number(after)}</b>
        </span>
      </span>{' '}
      <span className={styles.name}>
        <NodeName node={policy} language={language} />
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.kept} style={{ width: width(after), backgroundColor: colour }} />
        <span className={styles.lost} style={{ width: width(before - after), borderColor: colour }} />
      </span>
    </button>
  );
}
