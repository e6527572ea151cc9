import { setName } from '../../../i18n/setName.ts';
import type { Combination } from '../../../plan/combinations.ts';
import type { PlanNode } from '../../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../../store/hooks.ts';
import { useDroppedIds } from '../../../store/whatIf.ts';
import hidden from '../../../ui/visuallyHidden.module.css';
import { CurrentCount } from '../../CountChange.tsx';
import own from './StrategiesSide.module.css';

type Props = {
  readonly set: Combination;
  readonly strategies: readonly PlanNode[];
  /** Count of the full bar width. */
  readonly most: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

/** Row of a strategy combination (UpSet plot): dots joined by a line, then counts and bars. */
export function CombinationRow({ set, strategies, most, isOpen, onOpen }: Props) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const dropped = useDroppedIds();
  const left = (initiatives: readonly string[]) => initiatives.filter((id) => !dropped.has(id)).length;
  const ids = new Set<string>(set.strategies);
  const places = strategies.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const [exactly, atLeast] = [left(set.exactly), left(set.atLeast)];
  const width = (count: number) => ({ width: `${(count / most) * 100}%` });
  return (
    // Keyboard users press the button inside.
    <tr className={own.row} data-open={isOpen} data-none={atLeast === 0} onClick={onOpen}>
      {strategies.map(({ id }, at) => (
        <td
          key={id}
          className={own.dot}
          data-in={ids.has(id)}
          data-before={at > first && at <= last}
          data-after={at >= first && at < last}
        >
          <span className={hidden.hidden}>{t(ids.has(id) ? 'combinations.in' : 'combinations.notIn')}</span>
        </td>
      ))}
      <th scope="row" className={own.words}>
        <button
          type="button"
          className={own.open}
          aria-pressed={isOpen}
          onClick={(event) => {
            event.stopPropagation();
            onOpen();
          }}
        >
          {setName(graph, set.strategies, t)}
        </button>
      </th>
      <td className={own.number}>
        <CurrentCount before={set.exactly.length} after={exactly} />
      </td>
      <td className={own.number} data-soft="true">
        <CurrentCount before={set.atLeast.length} after={atLeast} />
      </td>
      <td className={own.bars} aria-hidden="true">
        <span className={own.bar}>
          <span className={own.exactly} style={width(exactly)} />
          <span className={own.others} style={width(atLeast - exactly)} />
        </span>
      </td>
    </tr>
  );
}
