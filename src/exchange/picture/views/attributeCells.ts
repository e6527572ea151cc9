/** The columns of a list for the attributes of the plan. */
import { type AttributeColumn, attributeColumn, listAttributes } from '../../../explore/attributeColumn.ts';
import type { ListState } from '../../../explore/tableSettings.ts';
import { cellText } from '../../../i18n/attributeHeader.ts';
import { isNumeric, ownValue } from '../../../plan/attributes.ts';
import type { InitiativeNode, PolicyNode } from '../../../plan/graph.ts';
import type { Attribute } from '../../../plan/plan.ts';
import { sentencePieces } from '../../../ui/wrap.ts';
import { NAME, textCell } from './cells.ts';
import type { ListColumn } from './columnHeader.ts';
import type { GridCell } from './grid.ts';
import type { ViewContent } from './viewBody.ts';

/** CSS pixels. */
const WIDEST_VALUE = 180;
/** The most columns on a slide, whose type would become too small. */
const MOST_COMPACT = 3;

/** All attributes of the list; on a slide the first ones, and that which sorts the rows. */
function drawnAttributes(
  sheet: ListState['sheet'],
  { whole, compact, tableSettings }: ViewContent,
): readonly Attribute[] {
  const all = listAttributes(whole, sheet);
  const isSorting = (attribute: Attribute) => tableSettings.list.by === attributeColumn(attribute);
  return compact ? all.filter((each, index) => index < MOST_COMPACT || isSorting(each)) : all;
}

function alignOf(attribute: Attribute): 'start' | 'end' {
  return isNumeric(attribute) ? 'end' : 'start';
}

/** `from`: the index of the first of the columns. */
export function attributeColumns(
  sheet: ListState['sheet'],
  from: number,
  content: ViewContent,
): readonly ListColumn<AttributeColumn>[] {
  return drawnAttributes(sheet, content).map((attribute, index) => [
    attributeColumn(attribute),
    from + index,
    alignOf(attribute),
  ]);
}

export function attributeCells(
  sheet: ListState['sheet'],
  node: InitiativeNode | PolicyNode,
  from: number,
  content: ViewContent,
): readonly GridCell[] {
  return drawnAttributes(sheet, content).map((attribute, index) => {
    const pieces = sentencePieces(cellText(ownValue(node, attribute), content.words));
    const cell = textCell({ pieces, joint: '' }, NAME, alignOf(attribute), WIDEST_VALUE, content.measure);
    return { at: from + index, cell };
  });
}
