import { expect, test } from 'vitest';
import { documentTitle } from '../../src/ui/useDocumentHead.ts';

test('a part that sets a direction is isolated from the others', () => {
  expect(documentTitle(['再掲マップ', 'Vision Explorer'])).toBe('再掲マップ | Vision Explorer');
  expect(documentTitle(['\u202e計画', 'تخطيط', 'App'])).toBe(
    '\u2068\u202e計画\u2069 | \u2068تخطيط\u2069 | App',
  );
});
