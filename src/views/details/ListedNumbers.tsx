import { type InitiativeNode, listingsOfInitiative, nodeOf } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { NodeNumber } from '../NodeNumber.tsx';
import styles from './ListedNumbers.module.css';

/** Longer lists are not read at a glance; all listings follow by name. */
const MAX = 40;

/** Numbers of the basic policies that list an initiative, first listing first. Each mark shows once. */
export function ListedNumbers({ node }: { node: InitiativeNode }) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const all = listingsOfInitiative(graph, node.id);
  const listings = [
    ...all.filter(({ mark }) => mark === 'first'),
    ...all.filter(({ mark }) => mark !== 'first'),
  ];
  return (
    <ul className={styles.numbers} aria-label={t('details.listedUnderNumbers')}>
      {listings.slice(0, MAX).map(({ id, policy, mark }, index) => (
        <li key={id} className={styles.number}>
          {mark !== listings[index - 1]?.mark && <MarkSign filled={mark === 'first'} />}
          <NodeNumber node={nodeOf(graph, policy)} />{' '}
          <span className={hidden.hidden}>{t(`mark.${mark}`)}</span>
        </li>
      ))}
      {listings.length > MAX && <li>{t('details.more', { number: number(listings.length - MAX) })}</li>}
    </ul>
  );
}
