/** Opens a plan from a file of the user: a spreadsheet or a plan file. It is read on this device and sent nowhere. */
import { useEffect, useRef, useState } from 'react';
import { sheetPhrases as en } from '../i18n/en/sheet.ts';
import { sheetPhrases as ja } from '../i18n/ja/sheet.ts';
import type { Language } from '../i18n/languages.ts';
import { type SheetPhrases, sheetFaultText } from '../i18n/sheet.ts';
import { decodeText } from '../plan/decodeText.ts';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useEventListener } from '../ui/useEventListener.ts';
import { ProblemList } from '../views/problem/ProblemList.tsx';
import { keepCorrection, keepSheet } from './keptCorrections.ts';
import styles from './OpenDialog.module.css';
import { SheetHelp } from './SheetHelp.tsx';
import { SheetParts } from './SheetParts.tsx';
import { StartChoices } from './StartChoices.tsx';
import type { PlanText } from './showPlan.ts';
import { type OpenState, useFileReading } from './useFileReading.ts';

const PHRASES: Readonly<Record<Language, SheetPhrases>> = { ja, en };
const ACCEPTED = '.xlsx,.ods,.csv,.tsv,.txt,.json';

type Props = {
  /** The file that was dropped last on the page; null for none. */
  readonly dropped?: File | null;
  /** Shows the plan. Rejects if it cannot be kept for the page that shows it. */
  readonly onPlan: (plan: PlanText) => Promise<void>;
  readonly onClose: () => void;
};

export function OpenDialog({ dropped = null, onPlan, onClose }: Props) {
  const words = useTranslation();
  const { t } = words;
  const { state, open, cancel, ...corrections } = useFileReading();
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const openFile = (file: File | undefined) => {
    if (file !== undefined) void open(file.name, () => file.arrayBuffer());
  };
  const openText = (name: string, text: string) =>
    void open(name, async () => new TextEncoder().encode(text).buffer);
  useEffect(() => {
    if (dropped !== null) void open(dropped.name, () => dropped.arrayBuffer());
  }, [dropped, open]);
  // Wherever the focus is in the dialog; a text field takes its own text.
  useEventListener(document, 'paste', ({ clipboardData, target }) => {
    if (clipboardData === null || target instanceof HTMLInputElement) return;
    const [file] = clipboardData.files;
    const text = clipboardData.getData('text/plain');
    if (file !== undefined) openFile(file);
    else if (text.includes('\n') || text.includes('\t')) openText(t('open.pasted'), text);
  });
  const show = async (plan: PlanText) => {
    if (state.step === 'sheet') {
      const { proposed, mapping, proposedForFile } = state;
      if (proposed !== null && mapping !== null) await keepCorrection({ proposed, corrected: mapping });
      if (proposedForFile !== null && mapping !== null) await keepSheet(proposedForFile, mapping.sheet);
    }
    try {
      await onPlan(plan);
    } catch {
      setRefused(true);
    }
  };
  const shown = planOf(state);
  return (
    <Dialog title={t('open.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles.all}>
        <p>{t('open.lead')}</p>
        <p>
          <Button look={shown === null ? 'filled' : 'quiet'} onClick={() => input.current?.click()}>
            {t(state.step === 'choosing' ? 'open.choose' : 'open.chooseOther')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept={ACCEPTED}
            onChange={({ target }) => {
              openFile(target.files?.[0]);
              // Allow choosing the same file again after it was changed.
              target.value = '';
            }}
          />
        </p>
        {state.step === 'choosing' && <StartChoices onPlan={(plan) => void show(plan)} />}
        <div role="status">
          {state.step === 'reading' && <p>{t('open.reading', { name: state.name })}</p>}
          {state.step === 'failed' && <p>{t('open.failed', { name: state.name })}</p>}
          {isRefused && <p>{t('open.notKept')}</p>}
          {state.step === 'sheet' && state.reading.ok && (
            <p className={styles.counts}>{PHRASES[words.language].counts(state.reading.counts)}</p>
          )}
          {state.step === 'sheet' && !state.reading.ok && (
            <p>{sheetFaultText(PHRASES[words.language], state.reading.fault)}</p>
          )}
        </div>
        {state.step === 'reading' && (
          <p className={styles.row}>
            <progress aria-label={t('open.reading', { name: state.name })} />
            <Button onClick={cancel}>{t('exchange.cancel')}</Button>
          </p>
        )}
        {state.step === 'read' && state.file.kind === 'brokenPlan' && (
          <ProblemList problems={state.file.problems} words={words} />
        )}
        {shown !== null && (
          <p>
            <Button
              look="filled"
              disabled={state.step === 'sheet' && state.isPending}
              onClick={() => show(shown())}
            >
              {t('open.show')}
            </Button>
          </p>
        )}
        {state.step === 'sheet' && (
          <SheetParts state={state} phrases={PHRASES[words.language]} {...corrections} />
        )}
        <SheetHelp />
      </div>
    </Dialog>
  );
}

/** The plan that the state has come to; null if there is none yet. */
function planOf(state: OpenState): (() => PlanText) | null {
  if (state.step === 'read' && state.file.kind === 'plan') {
    const { name, bytes } = state.file.source;
    return () => ({ name, text: decodeText(bytes) });
  }
  if (state.step !== 'sheet' || !state.reading.ok) return null;
  const { plan } = state.reading;
  return () => ({ name: state.source.name, text: JSON.stringify(plan) });
}
