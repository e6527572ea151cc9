import { useMemo } from 'react';
import type { MessageKey } from '../../i18n/languages.ts';
import { ORDER_NAMES } from '../../i18n/tableWords.ts';
import { MATRIX_ROWS, type MatrixRows } from '../../plan/orderNames.ts';
import { initiativeOrders } from '../../plan/orders.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { LabelledSelect } from '../LabelledSelect.tsx';
import styles from './MatrixView.module.css';

const ROWS: Readonly<Record<MatrixRows, MessageKey>> = {
  relisted: 'matrix.rowsRelisted',
  all: 'matrix.rowsAll',
};

/** Which initiatives are rows, and their order. */
export function MatrixChoices() {
  const { t } = useTranslation();
  const matrix = useExplorer((state) => state.tableSettings.matrix);
  const plan = useExplorer((state) => state.graph.plan);
  const orders = useMemo(() => initiativeOrders(plan), [plan]);
  const { setTableSettings } = useActions();
  return (
    <div className={styles.choices} data-control={true}>
      <div className={styles.choice}>
        <LabelledSelect
          label={t('matrix.rows')}
          options={[...MATRIX_ROWS].reverse().map((rows) => [rows, t(ROWS[rows])])}
          value={matrix.rows}
          onChange={(rows) => setTableSettings({ matrix: { ...matrix, rows } })}
          selectClass={styles.select}
        />
      </div>
      <div className={styles.choice}>
        <LabelledSelect
          label={t('matrix.order')}
          options={orders.map((order) => [order, t(ORDER_NAMES[order])])}
          value={matrix.order}
          onChange={(order) => setTableSettings({ matrix: { ...matrix, order } })}
          selectClass={styles.select}
        />
      </div>
    </div>
  );
}
