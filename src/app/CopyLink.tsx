/** Copies the current URL and reports the result. On phones, opens the share sheet instead. */
import { Check, Link, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Explorer } from '../store/explorer.ts';
import { currentUrl } from '../store/history.ts';
import { useExplorerStore, useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { canShare, shareLink } from '../ui/shareLink.ts';
import { useTimeout } from '../ui/useTimeout.ts';
import styles from './CopyLink.module.css';

type Outcome = 'copied' | 'failed';

const MESSAGE_MS = 4000;

export function CopyLink() {
  const { t } = useTranslation();
  const explorer = useExplorerStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useTimeout(() => setOutcome(null), outcome === null ? null : MESSAGE_MS, outcome);

  const shares = canShare();
  const pass = async () => {
    const link = shareUrl(explorer);
    if (shares && (await shareLink(document.title, link))) return;
    setOutcome((await copyText(link)) ? 'copied' : 'failed');
  };
  const copiedNow = outcome === 'copied';
  const Sign = copiedNow ? Check : shares ? Share2 : Link;
  return (
    <div className={styles.place}>
      <Button icon={Sign} data-tooltip="" onClick={pass}>
        <span className={styles.words}>{t(shares ? 'link.share' : 'link.copy')}</span>
      </Button>
      <p role="status" className={outcome === null ? styles.silent : styles.message}>
        {outcome === null ? '' : t(copiedNow ? 'link.copied' : 'link.notCopied')}
      </p>
    </div>
  );
}

/** The current URL, which already describes the screen. It leaves out an own tour, which only this browser stores. */
function shareUrl(explorer: Explorer): string {
  const state = explorer.getState();
  return state.tourSession?.tour.kind === 'own'
    ? currentUrl(window, { ...state, tourSession: null })
    : window.location.href;
}
