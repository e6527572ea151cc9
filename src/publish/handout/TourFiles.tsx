/** What of a tour is left with others: on paper, and as the app itself in one file. */
import { Download, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useTour } from '../../briefing/useTour.ts';
import type { TourSource } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorerStore, useWords } from '../../store/hooks.ts';
import { toursOf } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { presentationFile } from '../files/onePageFile.ts';
import { PrintJob } from '../print/PrintJob.tsx';
import { today } from '../today.ts';
import { type TaskOptions, type TaskState, useTask } from '../useTask.ts';
import { HandoutSheets } from './HandoutSheets.tsx';
import { type Handout, handoutOf } from './handout.ts';
import styles from './TourFiles.module.css';

/** A handout to be printed, or the name of the file that was saved. */
type Left = Handout | string;

export function TourFiles({ source }: { readonly source: TourSource }) {
  const found = useTour(source);
  if (found.kind !== 'found' || found.tour.steps.length === 0) return null;
  return <Files tour={found.tour} />;
}

function Files({ tour }: { readonly tour: Tour }) {
  const { t } = useWords();
  const title = useId();
  const [withNotes, setWithNotes] = useState(false);
  const explorer = useExplorerStore();
  const { state, run, cancel, reset } = useTask<null, Left>();
  const handout = state.kind === 'done' && typeof state.result !== 'string' ? state.result : null;
  const isBusy = state.kind === 'making' || handout !== null;
  const print = (options: TaskOptions) => {
    const { graph, language } = explorer.getState();
    return handoutOf({ tour, graph, language, withNotes, date: today(new Date()) }, options);
  };
  const save = async ({ signal }: TaskOptions) => {
    const own = toursOf(explorer).getState().tours;
    const file = await presentationFile(explorer.getState(), tour, own, signal);
    signal.throwIfAborted();
    saveFile(file);
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
      <p className={styles.hint}>{t('handout.printHint')}</p>
      <Checkbox checked={withNotes} onChange={setWithNotes}>
        {t('handout.withNotes')}
      </Checkbox>
      <Button icon={Download} disabled={isBusy} onClick={() => void run(null, save)}>
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
      {handout === null ? null : (
        <PrintJob onDone={reset}>
          <HandoutSheets handout={handout} />
        </PrintJob>
      )}
    </section>
  );
}

function StateText({ state }: { readonly state: TaskState<null, Left> }) {
  const { t } = useWords();
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
