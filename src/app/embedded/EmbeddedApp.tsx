/** The app embedded in another page: the view alone, and a link to the full app. */
import { type ReactNode, useMemo } from 'react';
import { textIn } from '../../plan/text.ts';
import { currentUrl } from '../../store/history.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useUrlState } from '../../store/urlState.ts';
import { Tooltips } from '../../ui/Tooltips.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { ErrorBoundary } from '../../views/ErrorBoundary.tsx';
import { Notices } from '../../views/notices/Notices.tsx';
import { NothingShown } from '../../views/shown/NothingShown.tsx';
import { ActiveView } from '../ActiveView.tsx';
import { DocumentHead } from '../DocumentHead.ts';
import { useEscape } from '../useEscape.ts';
import styles from './EmbeddedApp.module.css';

/** `children` is the canvas, as in the full app. */
export function EmbeddedApp({ children }: { readonly children: ReactNode }) {
  const { t, language } = useTranslation();
  const { title, source } = useExplorer((state) => state.graph.plan);
  const view = useExplorer((state) => state.view);
  const state = useUrlState();
  const address = useMemo(() => currentUrl(window, state, ['plan']), [state]);
  // There is no drawer here that could handle Escape first.
  useEscape(() => false);
  return (
    <div className={styles.shell}>
      <Notices />
      <main className={styles.picture} aria-label={t('app.picture')}>
        <h1 className={hidden.hidden}>{textIn(title, language)}</h1>
        <ErrorBoundary resetKey={view}>
          <ActiveView view={view}>{children}</ActiveView>
        </ErrorBoundary>
        <NothingShown />
      </main>
      <DocumentHead />
      <Tooltips />
      <footer className={styles.line}>
        <p className={styles.source}>{textIn(source.attribution, language)}</p>
        <a className={styles.way} href={address} target="_blank" rel="noopener">
          <span>{t('embed.openFull')}</span>
          <span aria-hidden="true">↗</span>
          <span className={hidden.hidden}>{t('embed.newTab')}</span>
        </a>
      </footer>
    </div>
  );
}
