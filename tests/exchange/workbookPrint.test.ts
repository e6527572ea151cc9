// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { planOf, small } from '../fixtures/small.ts';
import { contentOf, fileOf } from './make.ts';
import { partOf } from './workbook.ts';

const xml = (bytes: Buffer, path: string): Document => {
  const document = new DOMParser().parseFromString(partOf(bytes, path), 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
const attributes = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
const MATRIX = 'xl/worksheets/sheet4.xml';

const bytes = await fileOf('xlsx', contentOf(realGraph));

describe('the workbook', () => {
  test('freezes the headers: four rows and three columns of the matrix, one row of the others', () => {
    const panes = [1, 2, 3, 4, 5, 6].map((number) =>
      attributes(xml(bytes, `xl/worksheets/sheet${number}.xml`).querySelector('sheetView > pane')),
    );
    expect(panes.map(({ xSplit, ySplit, state }) => [xSplit, ySplit, state])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => (number === 4 ? ['3', '4', 'frozen'] : [undefined, '1', 'frozen'])),
    );
  });

  test('prints each sheet on A4 landscape, fitted to the page width', () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const sheet = xml(bytes, `xl/worksheets/sheet${number}.xml`);
      expect(attributes(sheet.querySelector('pageSetup'))).toEqual({
        paperSize: '9',
        orientation: 'landscape',
        fitToWidth: '1',
        fitToHeight: '0',
      });
      expect(attributes(sheet.querySelector('sheetPr > pageSetUpPr'))).toEqual({ fitToPage: '1' });
    }
  });

  test('prints only the columns in the user’s language, so that the text is readable', () => {
    const areas = [...xml(bytes, 'xl/workbook.xml').querySelectorAll('definedName[name="_xlnm.Print_Area"]')];
    expect(areas.map(({ textContent }) => textContent)).toEqual([
      'ランキング!$A$1:$L$104',
      '掲載一覧!$A$1:$I$174',
      '基本施策!$A$1:$L$31',
      'マトリクス!$A$1:$AG$108',
      '重なり!$A$1:$G$133',
      expect.stringMatching(/^注記!\$A\$1:\$D\$/),
    ]);
  });

  test('row heights fit wrapped text', () => {
    const rows = [...xml(bytes, 'xl/worksheets/sheet1.xml').querySelectorAll('row')];
    // Two lines, as a name of 42 signs needs: 高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進. One
    // initiative has a longer name.
    const below = rows.filter((row) => row.getAttribute('r') !== '1').map((row) => row.getAttribute('ht'));
    expect(below).toHaveLength(103);
    expect(below.filter((height) => height !== '37.5')).toEqual(['56.25']);
  });

  test('repeats the headers of the matrix on every page, and states the source', () => {
    const names = [...xml(bytes, 'xl/workbook.xml').querySelectorAll('definedName')].map((name) => [
      name.getAttribute('name'),
      name.getAttribute('localSheetId'),
      name.textContent,
    ]);
    expect(names).toContainEqual(['_xlnm.Print_Titles', '3', 'マトリクス!$1:$4,マトリクス!$A:$A']);
    expect(names).toContainEqual(['_xlnm.Print_Area', '3', 'マトリクス!$A$1:$AG$108']);
    const page = xml(bytes, MATRIX);
    expect(page.querySelector('oddHeader')?.textContent).toBe(
      '&Lさがみはら産業振興ビジョン マトリクス&R2026-11-23',
    );
    expect(page.querySelector('oddFooter')?.textContent).toBe(
      '&L「さがみはら産業振興ビジョン【概要】」（相模原市）を加工して作成 独自に作成した非公式のもので、市の刊行物ではありません&R&P / &N',
    );
  });

  test('has no merged cells', () => {
    for (const number of [1, 2, 3, 4, 5, 6])
      expect(xml(bytes, `xl/worksheets/sheet${number}.xml`).querySelector('mergeCell')).toBeNull();
  });

  test('uses a Japanese font', () => {
    const fonts = [...xml(bytes, 'xl/styles.xml').querySelectorAll('fonts > font')];
    expect(fonts.map((font) => font.querySelector('name')?.getAttribute('val'))).toEqual(
      fonts.map(() => 'Yu Gothic'),
    );
    expect(fonts.map((font) => font.querySelector('charset')?.getAttribute('val'))).toEqual(
      fonts.map(() => '128'),
    );
  });

  test('contains texts and numbers, no formulas', () => {
    for (const number of [1, 2, 3, 4, 5, 6])
      expect(xml(bytes, `xl/worksheets/sheet${number}.xml`).querySelector('f')).toBeNull();
  });
});

test('a title with the characters of a header code is escaped', async () => {
  const graph = graphOf(planOf(small([['title', 'ja'], 'A&B &P 計画'])));
  const page = xml(await fileOf('xlsx', contentOf(graph)), MATRIX);
  expect(page.querySelector('oddHeader')?.textContent).toBe('&LA&&B &&P 計画 マトリクス&R2026-11-23');
});
