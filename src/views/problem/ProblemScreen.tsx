/** Error page shown instead of the plan: what is wrong, where, and what to do. */
import { useRef, useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/languages.ts';
import { loadTranslation, type Translation, translationFor } from '../../i18n/translation.ts';
import { Button } from '../../ui/Button.tsx';
import { reloadIfReachable } from '../../ui/reloadIfReachable.ts';
import { useDocumentHead } from '../../ui/useDocumentHead.ts';
import { FileChoice } from './FileChoice.tsx';
import type { LoadFailure } from './failure.ts';
import { ProblemList } from './ProblemList.tsx';
import styles from './ProblemScreen.module.css';

type Props = {
  readonly failure: LoadFailure;
  readonly initialLanguage: Language;
  readonly builtInAddress: (language: Language) => string;
  /** Opens a local file; null if the host serves files. */
  readonly onOpen: ((file: File, language: Language) => void) | null;
};

export function ProblemScreen({ failure, initialLanguage, builtInAddress, onOpen }: Props) {
  const [language, setLanguage] = useState(initialLanguage);
  const hasFailed = useRef(false);
  const words = translationFor(language, null);
  const { t } = words;
  const changeLanguage = async (next: Language) => {
    try {
      await loadTranslation(next);
      setLanguage(next);
    } catch {
      // Keep the current language; another click retries.
      if (hasFailed.current) await reloadIfReachable(window, next);
      hasFailed.current = true;
    }
  };
  const heading = t(failure.kind === 'noHost' ? 'problem.openTitle' : 'problem.title');
  useDocumentHead([heading, t('app.name')], language);
  return (
    <main className={styles.screen}>
      <div className={styles.languages}>
        {LANGUAGES.filter((code) => code !== language).map((code) => (
          <Button key={code} look="quiet" lang={code} onClick={() => changeLanguage(code)}>
            {LANGUAGE_NAMES[code]}
          </Button>
        ))}
      </div>
      <h1 className={styles.title}>{heading}</h1>
      <p className={styles.address}>
        <span>{t('problem.address')}</span> <code>{failure.address}</code>
      </p>
      <div role="alert" className={styles.what}>
        <p className={styles.lead}>{failureText(failure, words)}</p>
        <p>{t(`problem.${failure.kind === 'tooMany' ? 'tooLarge' : failure.kind}Advice`)}</p>
      </div>
      {failure.kind === 'invalid' ? <ProblemList problems={failure.problems} words={words} /> : null}
      {onOpen !== null && (
        <FileChoice label={t('problem.choose')} onChoose={(file) => onOpen(file, language)} />
      )}
      <p>
        <a className={onOpen === null ? styles.action : styles.alternative} href={builtInAddress(language)}>
          {t(onOpen === null ? 'problem.openBuiltIn' : 'problem.openCarried')}
        </a>
      </p>
    </main>
  );
}

const MEGABYTE = 1_000_000;

function failureText(failure: LoadFailure, { t, number }: Translation): string {
  switch (failure.kind) {
    case 'tooLarge':
      return t('problem.tooLarge', { most: number(failure.mostBytes / MEGABYTE) });
    case 'tooMany':
      return t('problem.tooMany', { number: number(failure.nodes), most: number(failure.mostNodes) });
    case 'refused':
      return failure.status === 404
        ? t('problem.notFound')
        : t('problem.refused', { status: String(failure.status) });
    case 'invalid':
      return t('problem.invalid', { number: number(failure.problems.length) });
    default:
      return t(`problem.${failure.kind}`);
  }
}
