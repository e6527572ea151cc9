/** Instead of the plan, when it cannot be shown: what is wrong, where, and what to do about it. */
import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language, type MessageKey } from '../../i18n/languages.ts';
import { loadTranslation, type Translation, translationFor } from '../../i18n/translation.ts';
import { type PlanProblem, pathText } from '../../plan/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { useDocumentHead } from '../../ui/useDocumentHead.ts';
import { FileChoice } from './FileChoice.tsx';
import type { LoadFailure } from './failure.ts';
import styles from './ProblemScreen.module.css';

/** A broken file can have thousands of problems; nobody mends them from a list on screen. */
const MAX = 20;

type Props = {
  readonly failure: LoadFailure;
  readonly startLanguage: Language;
  readonly builtInAddress: (language: Language) => string;
  /** Opens a file of the user's; null where files come from the host. */
  readonly onOpen: ((file: File, language: Language) => void) | null;
};

export function ProblemScreen({ failure, startLanguage, builtInAddress, onOpen }: Props) {
  const [language, setLanguage] = useState(startLanguage);
  const words = translationFor(language);
  const { t } = words;
  const change = async (next: Language) => {
    try {
      await loadTranslation(next);
      setLanguage(next);
    } catch {
      // What is said stays said in the language that there is; another press tries again.
    }
  };
  const heading = t(failure.kind === 'noHost' ? 'problem.openTitle' : 'problem.title');
  useDocumentHead(`${heading} | ${t('app.name')}`, language);
  return (
    <main className={styles.screen}>
      <div className={styles.languages}>
        {LANGUAGES.filter((code) => code !== language).map((code) => (
          <Button key={code} look="quiet" lang={code} onClick={() => change(code)}>
            {LANGUAGE_NAMES[code]}
          </Button>
        ))}
      </div>
      <h1 className={styles.title}>{heading}</h1>
      <p className={styles.address}>
        {t('problem.address')} <code>{failure.address}</code>
      </p>
      <div role="alert" className={styles.what}>
        <p className={styles.lead}>{failureText(failure, words)}</p>
        <p>{t(ADVICE[failure.kind])}</p>
      </div>
      {failure.kind === 'invalid' ? <Problems problems={failure.problems} words={words} /> : null}
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
    case 'otherHost':
      return t('problem.otherHost');
    case 'noHost':
      return t('problem.noHost');
    case 'cancelled':
      return t('problem.cancelled');
    case 'tooLarge':
      return t('problem.tooLarge', { most: number(failure.mostBytes / MEGABYTE) });
    case 'tooMany':
      return t('problem.tooMany', { number: number(failure.nodes), most: number(failure.mostNodes) });
    case 'badAddress':
      return t('problem.badAddress');
    case 'unreachable':
      return t('problem.unreachable');
    case 'refused':
      return failure.status === 404
        ? t('problem.notFound')
        : t('problem.refused', { status: String(failure.status) });
    case 'invalid':
      return t('problem.invalid', { number: number(failure.problems.length) });
  }
}

const ADVICE: Readonly<Record<LoadFailure['kind'], MessageKey>> = {
  otherHost: 'problem.otherHostAdvice',
  noHost: 'problem.noHostAdvice',
  cancelled: 'problem.cancelledAdvice',
  tooLarge: 'problem.tooLargeAdvice',
  tooMany: 'problem.tooLargeAdvice',
  badAddress: 'problem.badAddressAdvice',
  unreachable: 'problem.unreachableAdvice',
  refused: 'problem.refusedAdvice',
  invalid: 'problem.invalidAdvice',
};

function Problems({
  problems,
  words,
}: {
  readonly problems: readonly PlanProblem[];
  readonly words: Translation;
}) {
  const { t, number, fault } = words;
  const more = problems.length - MAX;
  return (
    <section aria-label={t('problem.list')}>
      <ol className={styles.problems}>
        {problems.slice(0, MAX).map((problem) => {
          const place = pathText(problem.where);
          return (
            <li key={`${place} ${problem.code} ${JSON.stringify(problem)}`}>
              <code className={styles.place}>{place === '' ? t('problem.wholeFile') : place}</code>
              <span>{fault(problem)}</span>
            </li>
          );
        })}
      </ol>
      {more > 0 ? <p className={styles.more}>{t('problem.more', { number: number(more) })}</p> : null}
    </section>
  );
}
