/** The header: title of the plan, search, undo, language, link, tours, export and about. */
import { Download, Info, Presentation } from 'lucide-react';
import { BUILT_IN_TOUR } from '../explore/tour/tourSession.ts';
import type { Language } from '../i18n/languages.ts';
import { isUnofficial, textIn } from '../plan/text.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { reloadIfReachable } from '../ui/reloadIfReachable.ts';
import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { SearchBox } from '../views/search/SearchBox.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { UndoRedo } from './UndoRedo.tsx';

/** Where the line under the title may end: not within 2025～2027年度. */
const BEFORE_BRACKET = /(?=（)/;

type Props = { readonly onExport: () => void; readonly onAbout: () => void };

export function Header({ onExport, onAbout }: Props) {
  const { t, language } = useTranslation();
  const { setLanguage, openTour } = useActions();
  const toursOpen = useExplorer((state) => state.tourSession?.kind === 'editing');
  const plan = useExplorer((state) => state.graph.plan);
  const failedLanguage = useExplorer((state) => state.languageLoadFailed);
  const changeLanguage = async (next: Language) => {
    const isLoaded = await setLanguage(next);
    if (!isLoaded && failedLanguage === next) await reloadIfReachable(window, next);
  };
  const subtitle = [
    ...(plan.period === null ? [] : [textIn(plan.period.label, language)]),
    ...(isUnofficial(plan) ? [t('app.unofficial')] : []),
  ].join(t('app.joint'));
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <h1 className={styles.name}>
          <span>{textIn(plan.title, language)}</span> <span className={styles.kind}>{t('app.explorer')}</span>
        </h1>
        {subtitle !== '' && (
          <p className={styles.subtitle}>
            {subtitle.split(BEFORE_BRACKET).map((phrase) => (
              <span key={phrase}>{phrase}</span>
            ))}
          </p>
        )}
      </div>
      <div className={styles.tools}>
        <ErrorBoundary>
          <SearchBox />
        </ErrorBoundary>
        <span className={styles.undo}>
          <UndoRedo />
        </span>
        <LanguageSwitch language={language} onChange={changeLanguage} />
        <CopyLink />
        <span className={styles.files}>
          <Button
            icon={Presentation}
            data-tooltip=""
            aria-pressed={toursOpen}
            onClick={() => openTour(toursOpen ? null : { kind: 'editing', tour: BUILT_IN_TOUR })}
          >
            <span className={styles.words}>{t('tours.title')}</span>
          </Button>
        </span>
        <span className={styles.files}>
          <Button icon={Download} data-tooltip="" onClick={onExport} aria-haspopup="dialog">
            <span className={styles.words}>{t('exchange.open')}</span>
          </Button>
        </span>
        <Button icon={Info} data-tooltip="" onClick={onAbout} aria-haspopup="dialog">
          <span className={styles.words}>{t('about.open')}</span>
        </Button>
      </div>
    </header>
  );
}
