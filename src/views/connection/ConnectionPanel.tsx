/** How two nodes are connected: a sentence and the path. */
import { ArrowLeft, ArrowUpDown, Replace } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import { connection } from '../../explore/path.ts';
import type { ConnectionEnds } from '../../explore/state.ts';
import { listingBetween, type NodeId, nodeOf } from '../../plan/graph.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { useHandOverFocus } from '../nodeLink.ts';
import { SentenceText } from '../SentenceText.tsx';
import styles from './ConnectionPanel.module.css';

export function ConnectionPanel() {
  const connect = useExplorer((state) => state.connect);
  return connect === null ? null : <ConnectionText connect={connect} />;
}

function ConnectionText({ connect: { from, to } }: { readonly connect: ConnectionEnds }) {
  const { t, sentences } = useTranslation();
  const { connect, leaveConnection, select, pickConnection, showAll } = useActions();
  const { graph, reasons } = useFilteredPlan();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const path = useMemo(() => connection(graph, from, to), [graph, from, to]);
  const sentence = useMemo(() => sentences.connection(graph, path), [sentences, graph, path]);
  useHandOverFocus(panel, from);
  const chooseAnother = () => {
    select(from);
    pickConnection(from);
  };
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={title}>
      <header className={styles.header}>
        <Button look="quiet" icon={ArrowLeft} label={t('connection.close')} onClick={leaveConnection} />
        <h2 id={title} ref={restoreFocus} tabIndex={-1} className={styles.title}>
          {t('connection.heading')}
        </h2>
      </header>
      <p className={styles.sentence} role="status">
        <SentenceText sentence={sentence} />
      </p>
      {path.nodes.length === 0 && reasons.length > 0 && (
        <div>
          <Button onClick={showAll}>{t('shown.showAll')}</Button>
        </div>
      )}
      {path.nodes.length > 1 && <PathSteps nodes={path.nodes} />}
      <div className={styles.tools}>
        <Button icon={ArrowUpDown} onClick={() => connect(to, from)}>
          {t('connection.swap')}
        </Button>
        <Button icon={Replace} onClick={chooseAnother}>
          {t('connection.another')}
        </Button>
      </div>
    </section>
  );
}

/** Take the focus if the field that had it was removed. */
function restoreFocus(heading: HTMLElement | null): void {
  if (document.activeElement === document.body && document.documentElement.dataset.ready !== 'false')
    heading?.focus();
}

function PathSteps({ nodes }: { readonly nodes: readonly NodeId[] }) {
  const { t, kindOf } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  return (
    <div>
      <h3 className={styles.subtitle}>{t('connection.way')}</h3>
      <ol className={styles.path}>
        {nodes.map((id, at) => (
          <li key={id}>
            <Relation from={nodes[at - 1]} to={id} />
            <NodeLink node={nodeOf(graph, id)} note={kindOf(nodeOf(graph, id))} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The mark of the listing between two steps of the path; empty for a parent–child edge. */
function Relation({ from, to }: { readonly from: NodeId | undefined; readonly to: NodeId }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  if (from === undefined) return null;
  const listing = listingBetween(graph, from, to);
  return (
    <p className={styles.relation} data-mark={listing?.mark ?? 'none'}>
      {listing !== undefined && (
        <>
          <MarkSign filled={listing.mark === 'first'} /> <span>{t(`mark.${listing.mark}`)}</span>
        </>
      )}
    </p>
  );
}
