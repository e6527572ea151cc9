/** Contains a render error in one panel and offers a retry. */
import { RotateCcw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { useReady } from '../ui/useReady.ts';
import styles from './ErrorBoundary.module.css';

type Props = {
  readonly children: ReactNode;
  /** A change resets the boundary: another selection may render without error. */
  readonly resetKey?: unknown;
};

type State = { readonly failed: boolean };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <ErrorMessage onTryAgain={() => this.setState({ failed: false })} />;
  }
}

function ErrorMessage({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { t } = useTranslation();
  // If the picture failed, nothing else needs to load.
  useReady();
  return (
    <div role="alert" className={styles.fault}>
      <p className={styles.what}>{t('fault.panel')}</p>
      <p>{t('fault.panelAdvice')}</p>
      <Button icon={RotateCcw} onClick={onTryAgain}>
        {t('fault.tryAgain')}
      </Button>
    </div>
  );
}
