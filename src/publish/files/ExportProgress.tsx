/** The status and progress of an export. */
import type { Translation } from '../../i18n/translation.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ExportDialog.module.css';
import type { ExportState } from './useExport.ts';

type Props = { readonly state: ExportState; readonly onCancel: () => void };

export function ExportProgress({ state, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.state}>
      <p role="status">{stateText(state, t)}</p>
      {state.kind === 'making' && (
        <>
          <ProgressBar
            label={t('exchange.making', { name: t(`exchange.${state.of}`) })}
            share={state.share}
          />
          <Button onClick={onCancel}>{t('exchange.cancel')}</Button>
        </>
      )}
    </div>
  );
}

function stateText(state: ExportState, t: Translation['t']): string | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'making':
      return t('exchange.making', { name: t(`exchange.${state.of}`) });
    case 'done':
      return t('exchange.done', { file: state.result });
    case 'cancelled':
      return t('exchange.cancelled');
    case 'failed':
      return t('exchange.failed');
  }
}
