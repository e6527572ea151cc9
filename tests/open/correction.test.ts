/** What was corrected by hand in a mapping holds for the next version of the sheet. */
import { expect, test } from 'vitest';
import { changeColumn } from '../../src/exchange/sheet/changeColumn.ts';
import { proposeMapping } from '../../src/exchange/sheet/proposeMapping.ts';
import { correctedFor, headsKey, isCorrected, movedHeadRows, sheetLike } from '../../src/open/correction.ts';
import type { Mapping } from '../../src/plan/sheet/mapping.ts';
import { mappingOf, pasted, planOf } from '../exchange/sheet/readSheet.ts';

const THIS_YEAR = 'まち\t施策\t事業\t区分\n東\t防災\t訓練\tA\n東\t防災\t備蓄\tB\n西\t福祉\t相談\tA\n';
/** With a title and other rows; full width letters in a head. */
const NEXT_YEAR =
  '令和8年度の計画\t\t\t\n\t\t\t\nまち\t施 策\t事業\t区分\n西\t福祉\t見守り\tC\n南\t交通\tバス\tA\n';

function corrected(proposed: Mapping) {
  return { proposed, corrected: changeColumn(proposed, 1, { as: 'leftOut' }) };
}

test('the next version of the sheet is read as this one was corrected, with its own title and head', () => {
  const correction = corrected(mappingOf(pasted(THIS_YEAR)));
  const next = mappingOf(pasted(NEXT_YEAR));
  expect(isCorrected(correction)).toBe(true);
  expect(headsKey(next)).toBe(headsKey(correction.proposed));
  expect(movedHeadRows(correction)).toBeNull();
  const { plan } = planOf(pasted(NEXT_YEAR), {}, correctedFor(next, correction));
  expect(plan.title).toEqual({ ja: '令和8年度の計画' });
  expect(plan.levels.map(({ name }) => name)).toEqual([{ ja: '施策' }]);
  expect(plan.items.map(({ name }) => name.ja)).toEqual(['福祉', '交通']);
});

test('a sheet with another column is another sheet; what was taken as proposed is no correction', () => {
  const proposed = mappingOf(pasted(THIS_YEAR));
  expect(headsKey(mappingOf(pasted(THIS_YEAR.replaceAll('\n', '\t1\n'))))).not.toBe(headsKey(proposed));
  expect(isCorrected({ proposed, corrected: proposed })).toBe(false);
});

test('a head that was moved by hand is looked for in the same rows', () => {
  const sheet = pasted(NEXT_YEAR);
  const proposed = mappingOf(sheet);
  const headRows = { from: 4, to: 4 };
  const moved = proposeMapping(sheet, { headRows });
  if (!moved.ok) throw new Error(moved.fault.fault);
  expect(moved.mapping.columns.map(({ head }) => head)).toEqual(['西', '福祉', '見守り', 'C']);
  expect(movedHeadRows({ proposed, corrected: moved.mapping })).toEqual(headRows);
});

test('a sheet chosen by hand is found by its name, or by what is left of it without its year', () => {
  expect(sheetLike(['R6', '事業 R7', '事業'], '事業')).toBe('事業');
  expect(sheetLike(['説明', 'Ｒ8 事業一覧'], 'R7事業一覧')).toBe('Ｒ8 事業一覧');
  expect(sheetLike(['R6事業', 'R7事業'], 'R5事業')).toBeUndefined();
  expect(sheetLike(['説明'], '事業')).toBeUndefined();
});
