// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { embeddedDataBlock, withEmbeddedData } from '../../src/exchange/embedData.ts';
import { EMBEDDED_DATA_ID, type EmbeddedData } from '../../src/explore/embeddedData.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { smallGraph } from '../fixtures/small.ts';
import { hostileText } from './hostile.ts';

const SMALL: EmbeddedData = { plan: smallGraph.plan, tour: null, start: '' };
/** As in the built page: the block, followed by code that contains the same text. */
const PAGE = `<!doctype html><html><head>${embeddedDataBlock(SMALL)}
<script type="module">const begin = '<script type="application/json" id="embedded">{}';</script></head>
<body><p>after</p></body></html>`;

function read(page: string): { readonly carried: unknown; readonly shape: string } {
  const document = new DOMParser().parseFromString(page, 'text/html');
  const block = document.getElementById(EMBEDDED_DATA_ID);
  const carried: unknown = JSON.parse(block?.textContent ?? '');
  block?.remove();
  return { carried, shape: document.documentElement.outerHTML };
}

test('replaces the embedded data and nothing else', () => {
  const carried: EmbeddedData = {
    plan: realGraph.plan,
    tour: { title: 'ツアー' },
    start: '?lang=en&view=list',
  };
  const page = withEmbeddedData(PAGE, carried);
  expect(read(page)).toEqual({ carried, shape: read(PAGE).shape });
  expect(withEmbeddedData(page, SMALL)).toBe(PAGE);
});

test('no text of a plan or a tour closes the data block', () => {
  const chance = chanceFrom(5);
  const { shape } = read(PAGE);
  for (let time = 0; time < 500; time += 1) {
    const text = () =>
      `${hostileText(chance)}${chance.one(['</script>', '</SCRIPT\n>', '<!--<script>', '$&'])}`;
    const plan = { ...smallGraph.plan, title: { ja: text(), en: text() } };
    const carried: EmbeddedData = { plan, tour: { notes: text() }, start: text() };
    // JSON escapes lone surrogates, so they are restored.
    expect(read(withEmbeddedData(PAGE, carried))).toEqual({ carried, shape });
  }
});

test('a page without a data block is rejected', () => {
  expect(() => withEmbeddedData('<!doctype html><p>Not found', SMALL)).toThrow('has no data block');
});
