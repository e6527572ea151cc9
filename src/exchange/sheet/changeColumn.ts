/** Corrects a proposed mapping: what one column holds. */
import type { AttributeType, MappedColumn, Mapping } from '../../plan/sheet/mapping.ts';

/** What a reader chooses for a column. Levels count from 1, from the top. */
export type ColumnChoice =
  | { readonly as: 'levelName' | 'levelCode'; readonly level: number }
  | { readonly as: 'initiativeName' | 'initiativeCode' | 'mark' | 'alsoUnder' | 'leftOut' }
  | { readonly as: 'attribute'; readonly type: AttributeType };

/**
 * The mapping with another choice for the column. Levels stay without gaps: a level that no column names any more goes,
 * and one that is new is named as its column.
 */
export function changeColumn(mapping: Mapping, column: number, choice: ColumnChoice): Mapping {
  const columns = mapping.columns.map(
    (each): MappedColumn =>
      each.column === column ? { column, head: each.head, ...choice } : displaced(each, choice),
  );
  const used = [...new Set(columns.flatMap((each) => (each.as === 'levelName' ? [each.level] : [])))].sort(
    (a, b) => a - b,
  );
  const levels = used.map((level) => {
    const first = columns.find((each) => each.as === 'levelName' && each.level === level);
    return mapping.levels[level - 1] ?? { name: first?.head ?? String(level) };
  });
  return { ...mapping, levels, columns: columns.map((each) => renumbered(each, used)) };
}

/** One column alone holds the names of initiatives, and one their marks; the other one becomes an attribute. */
function displaced(each: MappedColumn, choice: ColumnChoice): MappedColumn {
  const isAlone = choice.as === 'initiativeName' || choice.as === 'mark' || choice.as === 'initiativeCode';
  return isAlone && each.as === choice.as
    ? { column: each.column, head: each.head, as: 'attribute', type: 'text' }
    : each;
}

function renumbered(each: MappedColumn, used: readonly number[]): MappedColumn {
  switch (each.as) {
    case 'levelName':
    case 'levelCode':
    case 'levelId': {
      const level = used.indexOf(each.level) + 1;
      // The number of a level that has no name stays as a fact.
      return level === 0
        ? { column: each.column, head: each.head, as: 'attribute', type: 'text' }
        : { ...each, level };
    }
    case 'pathCode':
      return { ...each, levels: Math.max(1, Math.min(each.levels, used.length)) };
    default:
      return each;
  }
}
