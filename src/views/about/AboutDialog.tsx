/** What this is and is not, in a dialog. Mounted while it is open. */
import { X } from 'lucide-react';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AboutDialog.module.css';
import { Background } from './Background.tsx';
import { Glossary } from './Glossary.tsx';
import { SelfCheckTable } from './SelfCheckTable.tsx';
import { Source } from './Source.tsx';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    // Where a dialog cannot be modal, an open one still shows everything.
    if (typeof element.showModal === 'function') element.showModal();
    else element.setAttribute('open', '');
  }, []);
  const close = () => {
    if (typeof dialog.current?.close === 'function') dialog.current.close();
    else onClose();
  };
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop's key is Escape, which a dialog has by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      onClick={onBackdrop}
    >
      <div className={styles.sheet}>
        <header className={styles.top}>
          <h2 id={title} className={styles.title}>
            {t('about.title')}
          </h2>
          <Button look="quiet" icon={<X aria-hidden="true" />} label={t('app.close')} onClick={close} />
        </header>
        <div className={styles.text}>
          <section>
            <p className={styles.lead}>{t('about.lead')}</p>
            <ul>
              <li>{t('about.independent')}</li>
              <li>{t('about.translation')}</li>
              <li>{t('about.theirs')}</li>
              <li>{t('about.ours')}</li>
            </ul>
          </section>
          <section>
            <h3>{t('about.counts')}</h3>
            <ul>
              <li>{t('about.countsListing')}</li>
              <li>{t('about.countsWeight')}</li>
              <li>{t('about.countsFirst')}</li>
              <li>{t('about.countsProjects')}</li>
            </ul>
          </section>
          <section>
            <h3>{t('about.background')}</h3>
            <Background />
          </section>
          <section>
            <h3>{t('about.check')}</h3>
            <p>{t('about.checkHint')}</p>
            <SelfCheckTable />
          </section>
          <section>
            <h3>{t('about.glossary')}</h3>
            <Glossary />
          </section>
          <section>
            <h3>{t('about.source')}</h3>
            <Source />
          </section>
        </div>
      </div>
    </dialog>
  );
}
