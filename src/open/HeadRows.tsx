/** Which rows of a spreadsheet name its columns, and the way to change it. */
import type { Mapping } from '../plan/sheet/mapping.ts';
import { useTranslation } from '../store/hooks.ts';
import styles from './OpenDialog.module.css';

type Rows = Mapping['headRows'];
type Props = { readonly rows: Rows; readonly onChange: (rows: Rows) => void };

/** A head further down, or of more rows, is not offered. */
const LAST_ROW = 40;
const MAX_ROWS = 3;

export function HeadRows({ rows: { from, to }, onChange }: Props) {
  const { t } = useTranslation();
  const many = to - from;
  return (
    <p className={styles.row}>
      <span>{t('open.headRows')}</span>
      <RowSelect
        label={t('open.headFrom')}
        value={from}
        rows={rowsFrom(1, Math.max(LAST_ROW, from))}
        onChange={(row) => onChange({ from: row, to: row + many })}
      />
      <span aria-hidden="true">–</span>
      <RowSelect
        label={t('open.headTo')}
        value={to}
        rows={rowsFrom(from, Math.max(from + MAX_ROWS - 1, to))}
        onChange={(row) => onChange({ from, to: row })}
      />
    </p>
  );
}

function rowsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

type RowSelectProps = {
  readonly label: string;
  readonly value: number;
  readonly rows: readonly number[];
  readonly onChange: (row: number) => void;
};

function RowSelect({ label, value, rows, onChange }: RowSelectProps) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(Number(target.value))}>
      {rows.map((row) => (
        <option key={row} value={row}>
          {row}
        </option>
      ))}
    </select>
  );
}
