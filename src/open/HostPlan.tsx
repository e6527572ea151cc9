/** Opens a plan file that stands on the host of the page. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../store/hooks.ts';
import { planUrl } from '../store/planUrl.ts';
import { Button } from '../ui/Button.tsx';
import styles from './OpenDialog.module.css';

export function HostPlan() {
  const { t, language } = useTranslation();
  const [address, setAddress] = useState('');
  const open = () => {
    const asked = address.trim();
    if (asked !== '') window.location.assign(planUrl(window.location.href, asked, language));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    open();
  };
  return (
    <form className={styles.row} onSubmit={onSubmit}>
      <label className={styles.host}>
        <span>{t('open.host')}</span>
        <input
          type="text"
          value={address}
          spellCheck={false}
          autoCapitalize="none"
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <Button disabled={address.trim() === ''} onClick={open}>
        {t('open.openHost')}
      </Button>
    </form>
  );
}
