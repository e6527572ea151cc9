/** Copies the address of what is on screen, and says that it did. */
import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CopyLink.module.css';

type Outcome = 'copied' | 'failed';

const SAID_FOR_MS = 4000;

export function CopyLink() {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  // The address is kept in step with the screen, so it is the link.
  const copy = async () => setOutcome((await copied(window.location.href)) ? 'copied' : 'failed');
  const copiedNow = outcome === 'copied';
  return (
    <div className={styles.place}>
      <Button icon={copiedNow ? <Check aria-hidden="true" /> : <Link aria-hidden="true" />} onClick={copy}>
        <span className={styles.words}>{t('link.copy')}</span>
      </Button>
      <p role="status" className={outcome === null ? styles.silent : styles.said}>
        {outcome === null ? '' : t(copiedNow ? 'link.copied' : 'link.notCopied')}
      </p>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard, or it was refused.
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
