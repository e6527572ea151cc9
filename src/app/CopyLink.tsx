/** Copies the current URL and reports the result. On phones, opens the share sheet instead. */
import { Check, Link, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Explorer } from '../store/explorer.ts';
import { currentUrl } from '../store/history.ts';
import { useExplorerStore, useTranslation } from '../store/hooks.ts';
import { isOpenedAddress, requestedPlan } from '../store/planUrl.ts';
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

  const isShareable = canShare();
  const share = async () => {
    const link = shareUrl(explorer);
    if (isShareable && (await shareLink(document.title, link))) return;
    setOutcome((await copyText(link)) ? 'copied' : 'failed');
  };
  const isCopied = outcome === 'copied';
  const Icon = isCopied ? Check : isShareable ? Share2 : Link;
  return (
    <div className={styles.place}>
      <Button icon={Icon} data-tooltip="" onClick={share}>
        <span className={styles.words}>{t(isShareable ? 'link.share' : 'link.copy')}</span>
      </Button>
      <p role="status" className={outcome === null ? styles.silent : styles.message}>
        {outcome === null ? '' : t(isCopied ? copiedMessage() : 'link.notCopied')}
      </p>
    </div>
  );
}

/** A link to a plan that was opened from a file opens nothing elsewhere. */
function copiedMessage(): 'link.copied' | 'link.onlyHere' {
  return isOpenedAddress(requestedPlan(window.location.href) ?? '') ? 'link.onlyHere' : 'link.copied';
}

/** The current URL, which already describes the screen. It leaves out an own tour, which only this browser stores. */
function shareUrl(explorer: Explorer): string {
  const state = explorer.getState();
  return state.tourSession?.tour.kind === 'own'
    ? currentUrl(window, { ...state, tourSession: null })
    : window.location.href;
}
