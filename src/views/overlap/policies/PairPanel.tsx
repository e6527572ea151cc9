import { Columns2, Share2 } from 'lucide-react';
import { useMemo } from 'react';
import type { PolicyPair } from '../../../explore/policyPair.ts';
import { nodeOf } from '../../../plan/graph.ts';
import { overlap } from '../../../plan/measures.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { Button } from '../../../ui/Button.tsx';
import { LongList } from '../../LongList.tsx';
import { NodeLink } from '../../NodeLink.tsx';
import { SentenceText } from '../../SentenceText.tsx';
import styles from '../Panel.module.css';
import { PanelHeader } from '../PanelHeader.tsx';
import { Similarity } from '../Similarity.tsx';
import { useOverlap } from '../useOverlap.ts';

const PAGE_SIZE = 40;

type Props = {
  readonly pair: PolicyPair;
  /** Opened by a click, or only hovered. */
  readonly isOpened: boolean;
  readonly onClose: (() => void) | undefined;
};

/** What two basic policies share, as a sentence and a list. */
export function PairPanel({ pair: { a, b }, isOpened, onClose }: Props) {
  const { t, tableSentences } = useTranslation();
  const { reasons } = useFilteredPlan();
  const { before, after } = useTableGraphs();
  const whole = useExplorer((state) => state.graph);
  const { connect, show, setTableSettings } = useActions();
  const set = useOverlap();
  const figures = useMemo(() => overlap(after, a.id, b.id), [after, a, b]);
  // Dropped initiatives stay in the list.
  const { shared, sharedOnlyHere } = useMemo(() => overlap(before, a.id, b.id), [before, a, b]);
  const sentence = useMemo(
    () => tableSentences.overlap(after, a.id, b.id, figures, reasons.length === 0),
    [tableSentences, after, a, b, figures, reasons],
  );
  const onlyHere = new Set<string>(sharedOnlyHere);
  const showOnMap = () => {
    connect(a.id, b.id);
    show('map');
  };
  const compare = () => setTableSettings({ compared: [a.id, b.id], overlap: { ...set, side: 'compare' } });
  return (
    <>
      <PanelHeader title={`${a.number} × ${b.number}`} onClose={onClose} />
      <p className={styles.sentence} aria-live={isOpened ? 'polite' : 'off'}>
        <SentenceText sentence={sentence} />
      </p>
      {shared.length > 0 && (
        <>
          <LongList
            className={styles.list}
            items={shared}
            pageSize={PAGE_SIZE}
            row={(id) => (
              <NodeLink
                key={id}
                node={nodeOf(whole, id)}
                note={onlyHere.has(id) ? t('overlap.onlyHere') : undefined}
              />
            )}
          />
          <Similarity jaccard={figures.jaccard} />
        </>
      )}
      <div className={styles.buttons}>
        <Button icon={Share2} onClick={showOnMap}>
          {t('overlap.showOnMap')}
        </Button>
        <Button icon={Columns2} onClick={compare}>
          {t('overlap.comparePair')}
        </Button>
      </div>
    </>
  );
}
