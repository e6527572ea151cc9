/** How each column of a spreadsheet is read, and the way to change it. */
import { type ColumnChoice, changeColumn } from '../exchange/sheet/changeColumn.ts';
import type { SheetPhrases } from '../i18n/sheet.ts';
import { MAX_LEVELS } from '../plan/planFile.ts';
import type { MappedColumn, Mapping } from '../plan/sheet/mapping.ts';
import { columnLetters } from '../plan/sheet/question.ts';
import { useTranslation } from '../store/hooks.ts';
import styles from './OpenDialog.module.css';

type Props = {
  readonly mapping: Mapping;
  readonly phrases: SheetPhrases;
  readonly onChange: (mapping: Mapping) => void;
};

export function MappingTable({ mapping, phrases, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.columns}>
      <caption>{t('open.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('open.column')}</th>
          <th scope="col">{t('open.heading')}</th>
          <th scope="col">{t('open.role')}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((column) => (
          <tr key={column.column}>
            <td>{columnLetters(column.column)}</td>
            <th scope="row" lang={mapping.language}>
              {column.head === '' ? '–' : column.head}
            </th>
            <td>
              <RoleSelect mapping={mapping} column={column} phrases={phrases} onChange={onChange} />
              {column.as === 'attribute' && column.unit !== undefined && (
                <span className={styles.unit}>{t('open.unit', { unit: column.unit })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoleSelect({ mapping, column, phrases, onChange }: Props & { readonly column: MappedColumn }) {
  const { t } = useTranslation();
  const textOf = (choice: ColumnChoice): string =>
    'level' in choice
      ? t('open.level', { role: phrases.role[choice.as], place: choice.level })
      : phrases.role[choice.as];
  const own = choiceOf(column);
  const choices = choicesFor(mapping);
  const isListed = own !== null && choices.some((choice) => keyOf(choice) === keyOf(own));
  return (
    <select
      aria-label={t('open.roleOf', { column: columnLetters(column.column) })}
      value={isListed && own !== null ? keyOf(own) : column.as}
      onChange={({ target }) => {
        const choice = choices.find((each) => keyOf(each) === target.value);
        if (choice !== undefined) onChange(changeColumn(mapping, column.column, choice));
      }}
    >
      {!isListed && <option value={column.as}>{phrases.role[column.as]}</option>}
      {choices.map((choice) => (
        <option key={keyOf(choice)} value={keyOf(choice)}>
          {textOf(choice)}
        </option>
      ))}
    </select>
  );
}

const keyOf = (choice: ColumnChoice): string =>
  'level' in choice ? `${choice.as} ${choice.level}` : choice.as;

/** Null for what is found out and not chosen, such as a number that holds all levels. */
function choiceOf(column: MappedColumn): ColumnChoice | null {
  switch (column.as) {
    case 'levelName':
    case 'levelCode':
      return { as: column.as, level: column.level };
    case 'attribute':
      return { as: 'attribute', type: column.type };
    case 'pathCode':
    case 'levelId':
    case 'initiativeId':
      return null;
    default:
      return { as: column.as };
  }
}

/** Levels that there are, and one more. */
function choicesFor({ levels }: Mapping): readonly ColumnChoice[] {
  const count = Math.min(MAX_LEVELS, levels.length + 1);
  const each = Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...each.map((level) => ({ as: 'levelName', level }) as const),
    ...each.map((level) => ({ as: 'levelCode', level }) as const),
    { as: 'initiativeName' },
    { as: 'initiativeCode' },
    { as: 'mark' },
    { as: 'alsoUnder' },
    { as: 'attribute', type: 'text' },
    { as: 'leftOut' },
  ];
}
