/** Copies the address of what is on screen, and says that it did; a phone shares it. */
import { Check, Link, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Explorer } from '../store/explorer.ts';
import { addressOf } from '../store/history.ts';
import { useExplorerStore, useWords } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { copied } from '../ui/copyText.ts';
import { canShare, shared } from '../ui/shareLink.ts';
import { useTimeout } from '../ui/useTimeout.ts';
import styles from './CopyLink.module.css';

type Outcome = 'copied' | 'failed';

const SAID_FOR_MS = 4000;

export function CopyLink() {
  const { t } = useWords();
  const explorer = useExplorerStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useTimeout(() => setOutcome(null), outcome === null ? null : SAID_FOR_MS, outcome);

  const shares = canShare();
  const pass = async () => {
    const link = linkTo(explorer);
    if (shares && (await shared(document.title, link))) return;
    setOutcome((await copied(link)) ? 'copied' : 'failed');
  };
  const copiedNow = outcome === 'copied';
  const Sign = copiedNow ? Check : shares ? Share2 : Link;
  return (
    <div className={styles.place}>
      <Button icon={Sign} data-tooltip="" onClick={pass}>
        <span className={styles.words}>{t(shares ? 'link.share' : 'link.copy')}</span>
      </Button>
      <p role="status" className={outcome === null ? styles.silent : styles.said}>
        {outcome === null ? '' : t(copiedNow ? 'link.copied' : 'link.notCopied')}
      </p>
    </div>
  );
}

/** The address is kept in step with the screen, so it is the link; but a tour of one's own only this browser knows. */
function linkTo(explorer: Explorer): string {
  const state = explorer.getState();
  return state.briefing?.tour.kind === 'own'
    ? addressOf(window, { ...state, briefing: null })
    : window.location.href;
}
