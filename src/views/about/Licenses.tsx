/** Third-party licence notices; loads when rendered. */
import { useEffect, useState } from 'react';
import { useTranslation } from '../../store/hooks.ts';
import styles from './Licenses.module.css';
import { readLicenses } from './readLicenses.ts';

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'failed' };

export function Licenses() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ kind: 'reading' });
  useEffect(() => {
    readLicenses().then(
      (text) => setState({ kind: 'read', text }),
      () => setState({ kind: 'failed' }),
    );
  }, []);
  switch (state.kind) {
    case 'reading':
      return <p aria-busy="true">{t('about.licensesReading')}</p>;
    case 'failed':
      return <p role="alert">{t('about.licensesFailed')}</p>;
    case 'read':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users scroll it
        <section className={styles.notices} tabIndex={0} aria-label={t('about.licenses')}>
          <pre lang="en">{state.text}</pre>
        </section>
      );
  }
}
