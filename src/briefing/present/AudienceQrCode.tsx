/** QR code and URL of the current step, for the audience's devices. */
import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { PresentationSession } from '../../explore/tour/tourSession.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AudienceQrCode.module.css';
import { qrCodePath } from './qrCodePath.ts';
import type { ResolvedStep } from './resolveStep.ts';
import { type StepUrl, stepUrl } from './stepUrl.ts';

type Props = {
  readonly session: PresentationSession;
  readonly resolvedStep: ResolvedStep;
  readonly onClose: () => void;
};

export function AudienceQrCode({ session, resolvedStep, onClose }: Props) {
  const { t, language } = useTranslation();
  const found = stepUrl(window.location.href, session, resolvedStep, language);
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

function Code({ found }: { readonly found: Extract<StepUrl, { kind: 'address' }> }) {
  const { t } = useTranslation();
  const { address, onlyHere, holds } = found;
  const { path, size } = useMemo(() => qrCodePath(address), [address]);
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
