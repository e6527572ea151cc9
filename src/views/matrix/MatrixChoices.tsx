import { useId } from 'react';
import type { MessageKey } from '../../i18n/languages.ts';
import { ORDER_NAMES } from '../../i18n/tableWords.ts';
import { INITIATIVE_ORDERS, MATRIX_ROWS, type MatrixRows } from '../../plan/orderNames.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './MatrixView.module.css';

const ROWS: Readonly<Record<MatrixRows, MessageKey>> = {
  relisted: 'matrix.rowsRelisted',
  all: 'matrix.rowsAll',
};

/** Which initiatives are the rows, and in which order. */
export function MatrixChoices() {
  const { t } = useTranslation();
  const matrix = useExplorer((state) => state.tableSettings.matrix);
  const { setTableSettings } = useActions();
  return (
    <div className={styles.choices} data-control={true}>
      <Labelled
        label={t('matrix.rows')}
        words={ROWS}
        values={MATRIX_ROWS.toReversed()}
        value={matrix.rows}
        onChange={(rows) => setTableSettings({ matrix: { ...matrix, rows } })}
      />
      <Labelled
        label={t('matrix.order')}
        words={ORDER_NAMES}
        values={INITIATIVE_ORDERS}
        value={matrix.order}
        onChange={(order) => setTableSettings({ matrix: { ...matrix, order } })}
      />
    </div>
  );
}

type LabelledProps<Value extends string> = {
  readonly label: string;
  readonly words: Readonly<Record<Value, MessageKey>>;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

function Labelled<Value extends string>({ label, words, values, value, onChange }: LabelledProps<Value>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {t(words[each])}
          </option>
        ))}
      </select>
    </div>
  );
}
