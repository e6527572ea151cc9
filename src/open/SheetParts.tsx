/** How a spreadsheet is read: its questions, its head, its columns and notes, each to be corrected by hand. */
import { noteText, type SheetPhrases } from '../i18n/sheet.ts';
import { useTranslation } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { LabelledSelect } from '../views/LabelledSelect.tsx';
import { LongList } from '../views/LongList.tsx';
import { HeadRows } from './HeadRows.tsx';
import { MappingTable } from './MappingTable.tsx';
import styles from './OpenDialog.module.css';
import { SheetQuestions } from './SheetQuestions.tsx';
import type { SheetState, useFileReading } from './useFileReading.ts';

type Props = { readonly state: SheetState; readonly phrases: SheetPhrases } & Pick<
  ReturnType<typeof useFileReading>,
  'readAgain' | 'proposeAgain' | 'backToProposal'
>;

const PAGE_SIZE = 50;

export function SheetParts({ state, phrases, readAgain, proposeAgain, backToProposal }: Props) {
  const { t, number } = useTranslation();
  const { reading, mapping, answers, sheet, headRows, isRemembered } = state;
  // Of another fault, such as a broken file, no other head is the remedy.
  const hasHead = reading.ok || mapping !== null || reading.fault.fault === 'noColumns';
  return (
    <>
      {isRemembered && (
        <p className={styles.row}>
          <span>{t('open.remembered')}</span>
          <Button onClick={() => void backToProposal(state)}>{t('open.backToProposal')}</Button>
        </p>
      )}
      {reading.sheets.length > 1 && (
        <p className={styles.row}>
          <LabelledSelect
            label={t('open.sheet')}
            options={(sheet === null ? ['', ...reading.sheets] : reading.sheets).map((name) => [name, name])}
            value={sheet ?? ''}
            onChange={(name) => void proposeAgain(state, { sheet: name })}
            selectClass={styles.sheet}
          />
        </p>
      )}
      {reading.ok && mapping !== null && (
        <SheetQuestions
          questions={reading.questions}
          answers={answers}
          phrases={phrases}
          onAnswer={(next) => void readAgain(state, mapping, next)}
        />
      )}
      {hasHead && (
        <HeadRows rows={headRows} onChange={(rows) => void proposeAgain(state, { headRows: rows })} />
      )}
      {mapping !== null && (
        <MappingTable
          mapping={mapping}
          phrases={phrases}
          onChange={(next) => void readAgain(state, next, answers)}
        />
      )}
      {reading.ok && reading.notes.length > 0 && (
        <Disclosure summary={t('open.notes', { number: number(reading.notes.length) })}>
          <LongList
            items={reading.notes}
            pageSize={PAGE_SIZE}
            row={(note) => <span key={JSON.stringify(note)}>{noteText(phrases, note)}</span>}
          />
        </Disclosure>
      )}
    </>
  );
}
