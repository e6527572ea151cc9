/** Cells shared by both tables. */
import { CircleSlash, MapPin, RotateCcw } from 'lucide-react';
import { otherNameLanguages } from '../../i18n/otherNames.ts';
import type { InitiativeNode, PolicyNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { useDroppedIds } from '../../store/whatIf.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { DroppedLabel } from '../DroppedLabel.tsx';
import { NodeName } from '../NodeName.tsx';
import { AttributeLine } from './AttributeCells.tsx';
import styles from './cells.module.css';

type RowNode = InitiativeNode | PolicyNode;
type CellProps = { readonly node: RowNode; readonly isTabStop: boolean };
type NameProps = CellProps & {
  /** Whether the rows are sorted by reading. */
  readonly byReading: boolean;
};

/**
 * Cell with the name, a button for keyboard users. Below it the name in the other language, and the reading
 * if it sorts the rows.
 */
export function NameCell({ node, byReading, isTabStop }: NameProps) {
  const { t, language } = useTranslation();
  const { hover } = useActions();
  const isSelected = useExplorer((state) => state.selected === node.id);
  return (
    <th scope="row">
      <button
        type="button"
        className={styles.name}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        // The click bubbles to the row, which selects.
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) hover(node.id);
        }}
        onBlur={() => hover(null)}
      >
        <NodeName node={node} language={language} />
        <DroppedLabel id={node.id} />
      </button>
      <div className={styles.second}>
        {byReading && language === 'ja' && node.reading !== undefined && (
          <span lang="ja" className={styles.reading}>
            <span className={hidden.hidden}>{t('list.reading')}</span>
            <span>{node.reading}</span>
          </span>
        )}
        {otherNameLanguages(node.name, language).map((other) => (
          <NodeName key={other} node={node} language={other} isBeside />
        ))}
      </div>
      <AttributeLine node={node} />
    </th>
  );
}

/** Actions of a row besides selecting. */
export function ActionsCell({ node, isTabStop }: CellProps) {
  const { t, language } = useTranslation();
  const { openFinding, toggleDropped } = useActions();
  const isDropped = useDroppedIds().has(node.id);
  const name = textIn(node.name, language);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <td data-beside={true}>
      <div className={styles.actions} data-control={true}>
        <Button
          look="quiet"
          icon={MapPin}
          label={`${t('list.onMap')}${name}`}
          tabIndex={tabIndex}
          onClick={(event) => {
            event.stopPropagation();
            openFinding({ view: 'map', filter: {}, selected: node.id });
          }}
        />
        {node.kind === 'initiative' && (
          <Button
            look="quiet"
            icon={isDropped ? RotateCcw : CircleSlash}
            label={`${t(isDropped ? 'whatIf.takeBack' : 'list.drop')}${name}`}
            tabIndex={tabIndex}
            onClick={(event) => {
              event.stopPropagation();
              toggleDropped(node.id);
            }}
          />
        )}
      </div>
    </td>
  );
}
