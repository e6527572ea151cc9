/** Exports of a tour to hand out: printed, and as a single-file app. */
import { Download, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useTour } from '../../briefing/useTour.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import type { TourSource } from '../../explore/tour/tourSession.ts';
import type { Translation } from '../../i18n/translation.ts';
import { useExplorerStore, useTranslation } from '../../store/hooks.ts';
import { toursOf } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { downloadFile } from '../../ui/downloadFile.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { exportPresentation } from '../files/exportSingleFile.ts';
import { isoDate } from '../isoDate.ts';
import { PrintJob } from '../print/PrintJob.tsx';
import { type TaskOptions, type TaskState, useTask } from '../useTask.ts';
import { HandoutSheets } from './HandoutSheets.tsx';
import { buildHandout, type Handout } from './handout.ts';
import styles from './TourFiles.module.css';

/** A handout to print, or the name of the downloaded file. */
type Output = Handout | string;

export function TourFiles({ source }: { readonly source: TourSource }) {
  const found = useTour(source);
  if (found.kind !== 'found' || found.tour.steps.length === 0) return null;
  return <Files tour={found.tour} />;
}

function Files({ tour }: { readonly tour: Tour }) {
  const { t } = useTranslation();
  const title = useId();
  const [withNotes, setWithNotes] = useState(false);
  const explorer = useExplorerStore();
  const { state, run, cancel, reset } = useTask<null, Output>();
  const handout = state.kind === 'done' && typeof state.result !== 'string' ? state.result : null;
  const isBusy = state.kind === 'making' || handout !== null;
  const print = (options: TaskOptions) => {
    const { graph, language } = explorer.getState();
    return buildHandout({ tour, graph, language, withNotes, date: isoDate(new Date()) }, options);
  };
  const save = async ({ signal }: TaskOptions) => {
    const own = toursOf(explorer).getState().tours;
    const file = await exportPresentation(explorer.getState(), tour, own, signal);
    signal.throwIfAborted();
    downloadFile(file);
    return file.name;
  };
  return (
    <section className={styles.files} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('handout.files')}
      </h3>
      <Button icon={Printer} disabled={isBusy} onClick={() => void run(null, print)}>
        {t('handout.print')}
      </Button>
      <p className={styles.hint}>
        <Phrases text={t('handout.printHint')} />
      </p>
      <Checkbox checked={withNotes} onChange={setWithNotes}>
        {t('handout.withNotes')}
      </Checkbox>
      <Button icon={Download} disabled={isBusy} onClick={() => void run(null, save)}>
        {t('handout.app')}
      </Button>
      <p className={styles.hint}>
        <Phrases text={t('handout.appHint')} />
      </p>
      <p role="status" className={styles.state}>
        {stateText(state, t)}
      </p>
      {state.kind === 'making' ? (
        <>
          <ProgressBar label={t('handout.making')} share={state.share} />
          <Button onClick={cancel}>{t('exchange.cancel')}</Button>
        </>
      ) : null}
      {handout === null ? null : (
        <PrintJob onDone={reset}>
          <HandoutSheets handout={handout} />
        </PrintJob>
      )}
    </section>
  );
}

function stateText(state: TaskState<null, Output>, t: Translation['t']): string | null {
  switch (state.kind) {
    case 'idle':
    case 'cancelled':
      return null;
    case 'making':
      return t('handout.making');
    case 'done':
      return typeof state.result === 'string' ? t('exchange.done', { file: state.result }) : null;
    case 'failed':
      return t('exchange.failed');
  }
}
