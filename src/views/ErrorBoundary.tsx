/** Contains a render error in one panel and offers a retry. */
import { RotateCcw } from 'lucide-react';
import { Component, type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { LoadError } from '../ui/LoadError.ts';
import { useReady } from '../ui/useReady.ts';
import styles from './ErrorBoundary.module.css';

type Props = {
  readonly children: ReactNode;
  /** A change resets the boundary: another selection may render without error. */
  readonly resetKey?: unknown;
};

/** `fetch`: the code of the panel did not come. `offline`: nor is there a network. */
type State = { readonly failed: false | 'render' | 'fetch' | 'offline' };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    if (!(error instanceof LoadError)) return { failed: 'render' };
    return { failed: navigator.onLine ? 'fetch' : 'offline' };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return <ErrorMessage failed={failed} onTryAgain={() => this.setState({ failed: false })} />;
  }
}

const ADVICE = {
  render: 'fault.panelAdvice',
  fetch: 'fault.fetchAdvice',
  offline: 'fault.offlineAdvice',
} as const;

type MessageProps = { readonly failed: keyof typeof ADVICE; readonly onTryAgain: () => void };

function ErrorMessage({ failed, onTryAgain }: MessageProps) {
  const { t } = useTranslation();
  // If the picture failed, nothing else needs to load.
  useReady();
  const isUnfetched = failed !== 'render';
  const onOnline = useEffectEvent(onTryAgain);
  useEffect(() => {
    if (!isUnfetched) return;
    const listener = () => onOnline();
    window.addEventListener('online', listener);
    return () => window.removeEventListener('online', listener);
  }, [isUnfetched]);
  return (
    <div role="alert" className={styles.fault}>
      <p className={styles.what}>{t('fault.panel')}</p>
      <p>{t(ADVICE[failed])}</p>
      <Button icon={RotateCcw} onClick={onTryAgain}>
        {t('fault.tryAgain')}
      </Button>
    </div>
  );
}
