/** Installs the service worker and notifies users of a new version. Never reloads by itself. */
import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { activateUpdate, registerServiceWorker } from './registerServiceWorker.ts';
import styles from './UpdateNotice.module.css';

export function UpdateNotice() {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    // Blocked or offline: the app works without it, and the next visit tries again.
    registerServiceWorker(setWaiting).catch(() => {});
  }, []);
  if (waiting === null) return null;
  return (
    <div className={styles.notice}>
      <p>{t('offline.newVersion')}</p>
      <Button icon={RotateCcw} onClick={() => activateUpdate(waiting)}>
        {t('offline.reload')}
      </Button>
      <Button look="quiet" onClick={() => setWaiting(null)}>
        {t('offline.later')}
      </Button>
    </div>
  );
}
