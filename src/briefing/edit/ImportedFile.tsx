/** Preview of an opened tour file before it is imported. */
import { useId } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemList } from '../../views/problem/ProblemList.tsx';
import styles from './ImportedFile.module.css';
import { MAX_MEGABYTES, type TourFileResult } from './loadTourFile.ts';
import type { ShowStatus } from './statusMessage.ts';
import { TourSummary } from './TourSummary.tsx';
import { useAddTour } from './useAddTour.ts';

type Props = { readonly file: TourFileResult; readonly onDone: () => void; readonly say: ShowStatus };

export function ImportedFile({ file, onDone, say }: Props) {
  const { t } = useTranslation();
  const title = useId();
  const addTour = useAddTour(say);
  return (
    <section ref={takeFocus} tabIndex={-1} className={styles.preview} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('tours.file', { name: file.name })}
      </h3>
      <Content file={file} />
      <div className={styles.answers}>
        {file.kind !== 'tour' ? null : (
          <Button
            look="filled"
            onClick={() => {
              addTour(file.tour);
              onDone();
            }}
          >
            {t('tours.addTour')}
          </Button>
        )}
        <Button onClick={onDone}>{t(file.kind === 'tour' ? 'tours.cancel' : 'app.close')}</Button>
      </div>
    </section>
  );
}

/** The preview appears above the current content and needs an answer. */
const takeFocus = (region: HTMLElement | null) => region?.focus();

function Content({ file }: { readonly file: TourFileResult }) {
  const words = useTranslation();
  const { t, number } = words;
  switch (file.kind) {
    case 'tour':
      return (
        <>
          <p>{t('tours.fileHolds')}</p>
          <TourSummary tour={file.tour} />
        </>
      );
    case 'tooLarge':
      return <p role="alert">{t('tours.fileTooLarge', { most: number(MAX_MEGABYTES) })}</p>;
    case 'unread':
      return <p role="alert">{t('tours.fileUnread')}</p>;
    case 'broken':
      return (
        <div role="alert">
          <p>{t('tours.fileBroken')}</p>
          <ProblemList problems={file.problems} words={words} />
        </div>
      );
  }
}
