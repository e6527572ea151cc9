/** What of a tour is left with others: on paper, and as the app itself in one file. */
import { Download, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useTour } from '../../briefing/useTour.ts';
import type { TourSource } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { HandoutOnPaper } from '../handout/HandoutOnPaper.tsx';
import styles from './TourFiles.module.css';
import { type LeavingState, useLeaving } from './useLeaving.ts';

export function TourFiles({ source }: { readonly source: TourSource }) {
  const found = useTour(source);
  if (found.kind !== 'found' || found.tour.steps.length === 0) return null;
  return <Files tour={found.tour} />;
}

function Files({ tour }: { readonly tour: Tour }) {
  const { t } = useWords();
  const title = useId();
  const [withNotes, setWithNotes] = useState(false);
  const { state, print, save, cancel, printed } = useLeaving(tour);
  const isBusy = state.kind === 'making' || state.kind === 'printing';
  return (
    <section className={styles.files} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('handout.files')}
      </h3>
      <Button icon={Printer} disabled={isBusy} onClick={() => print(withNotes)}>
        {t('handout.print')}
      </Button>
      <p className={styles.hint}>{t('handout.printHint')}</p>
      <Checkbox checked={withNotes} onChange={setWithNotes}>
        {t('handout.withNotes')}
      </Checkbox>
      <Button icon={Download} disabled={isBusy} onClick={save}>
        {t('handout.app')}
      </Button>
      <p className={styles.hint}>{t('handout.appHint')}</p>
      <p role="status" className={styles.state}>
        <StateText state={state} />
      </p>
      {state.kind === 'making' ? (
        <>
          <ProgressBar label={t('handout.making')} share={state.share} />
          <Button onClick={cancel}>{t('exchange.cancel')}</Button>
        </>
      ) : null}
      {state.kind === 'printing' ? <HandoutOnPaper handout={state.handout} onDone={printed} /> : null}
    </section>
  );
}

function StateText({ state }: { readonly state: LeavingState }) {
  const { t } = useWords();
  switch (state.kind) {
    case 'idle':
    case 'printing':
      return null;
    case 'making':
      return t('handout.making');
    case 'saved':
      return t('exchange.done', { file: state.file });
    case 'failed':
      return t('exchange.failed');
  }
}
