import { useRef } from 'react';
import type { PolicyChange } from '../../explore/whatIf.ts';
import { strategyIndex } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { strategyColour } from '../../ui/palette.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { useFocusOnSelect, useNodeLink } from '../nodeLink.ts';
import styles from './PolicyChangeItem.module.css';

type Props = { readonly change: PolicyChange; readonly longest: number };

/** A basic policy with its count before and after. The bar is solid for what is left, hollow for what is lost. */
export function PolicyChangeItem({ change, longest }: Props) {
  const { t, number, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const { policy, before, after } = change;
  const link = useNodeLink(policy.id);
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnSelect(button, null, policy.id);
  const colour = strategyColour(strategyIndex(graph, policy.strategy)).strong;
  const width = (count: number) => `${(count / longest) * 100}%`;
  return (
    <button ref={button} type="button" className={styles.step} {...link}>
      <NodeNumber node={policy} />{' '}
      <span className={styles.change}>
        <span className={hidden.hidden}>
          {t('whatIf.fromTo', { before: number(before), after: number(after) })}
        </span>
        <span aria-hidden="true">
          <span>{`${number(before)} →`}</span> <b>{number(after)}</b>
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
