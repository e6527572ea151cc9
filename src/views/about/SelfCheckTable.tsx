/** Table of the consistency checks. */
import { useMemo } from 'react';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './SelfCheckTable.module.css';
import { selfCheck } from './selfCheck.ts';

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
            <th scope="row">
              <Phrases text={t(`check.${name}`)} />
            </th>
            <td className={styles.figures}>{parts.map(number).join(' + ')}</td>
            <td className={styles.figures}>{number(total)}</td>
            <td>{t(holds ? 'check.holds' : 'check.differs')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
