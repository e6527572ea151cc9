/** The very step on show, for the devices of those who listen: a QR code, and its address to be typed. */
import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Presenting } from '../../explore/tour/briefing.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AudienceCode.module.css';
import { codePath } from './codePath.ts';
import type { Course } from './course.ts';
import { type StepAddress, stepAddress } from './stepAddress.ts';

type Props = { readonly briefing: Presenting; readonly course: Course; readonly onClose: () => void };

export function AudienceCode({ briefing, course, onClose }: Props) {
  const { t, language } = useWords();
  const found = stepAddress(window.location.href, briefing, course, language);
  return (
    <section className={styles.card} aria-label={t('present.code')}>
      <header className={styles.head}>
        <h2>{t('present.codeLead')}</h2>
        <span data-control={true}>
          <Button look="quiet" icon={X} label={t('present.closeCode')} onClick={onClose} />
        </span>
      </header>
      {found.kind === 'none' ? (
        <p className={styles.why}>{t(found.why === 'file' ? 'present.codeFile' : 'present.codeLong')}</p>
      ) : (
        <Code found={found} />
      )}
    </section>
  );
}

function Code({ found }: { readonly found: Extract<StepAddress, { kind: 'address' }> }) {
  const { t } = useWords();
  const { address, onlyHere, holds } = found;
  const { path, size } = useMemo(() => codePath(address), [address]);
  return (
    <>
      <svg
        className={styles.code}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`${t('present.code')}: ${address}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <p className={styles.address} lang="en">
        {address.replace(/^https?:\/\//, '')}
      </p>
      {onlyHere ? <p className={styles.why}>{t('present.codeHere')}</p> : null}
      {holds === 'screen' ? <p className={styles.why}>{t('present.codeOwn')}</p> : null}
    </>
  );
}
