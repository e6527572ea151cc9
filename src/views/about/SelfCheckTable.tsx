/** The figures held against each other, as a table. */
import { useMemo } from 'react';
import type { MessageKey } from '../../i18n/languages.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './SelfCheckTable.module.css';
import { type CheckName, selfCheck } from './selfCheck.ts';

const CHECK_LABEL: Readonly<Record<CheckName, MessageKey>> = {
  kinds: 'check.kinds',
  marks: 'check.marks',
  sides: 'check.sides',
  firsts: 'check.firsts',
  relistings: 'check.relistings',
  again: 'check.again',
  shares: 'check.shares',
};

export function SelfCheckTable() {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const checks = useMemo(() => selfCheck(graph), [graph]);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('check.what')}</th>
          <th scope="col">{t('check.parts')}</th>
          <th scope="col">{t('check.total')}</th>
          <th scope="col">{t('check.result')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ name, parts, total, holds }) => (
          <tr key={name} data-holds={holds}>
            <th scope="row">{t(CHECK_LABEL[name])}</th>
            <td className={styles.figures}>{parts.map(number).join(' + ')}</td>
            <td className={styles.figures}>{number(total)}</td>
            <td>{t(holds ? 'check.holds' : 'check.differs')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
