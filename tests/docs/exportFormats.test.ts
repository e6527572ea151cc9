import '../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { exportTasksFor, FORMATS } from '../../src/exchange/formats.ts';
import { contentOf } from '../exchange/make.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { codeIn, readMarkdown, tableRows } from './markdown.ts';

test('the document names exactly the formats that there are, and the files of each', () => {
  const rows = tableRows(readMarkdown('docs/export-formats.md'), 'Data');
  const documented = rows.map(([format = '', files = '']) => [codeIn(format)[0], codeIn(files)]);
  const content = contentOf(realGraph);
  const made = FORMATS.map((format) => [format, exportTasksFor(format, content).map(({ name }) => name)]);
  expect(documented).toEqual(made);
});
