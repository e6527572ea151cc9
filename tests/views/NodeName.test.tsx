import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { nodeOf } from '../../src/plan/graph.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { ListView } from '../../src/views/list/ListView.tsx';
import { NodeName } from '../../src/views/NodeName.tsx';
import { graph, id, renderView } from './renderView.tsx';

const HUB = nodeOf(graph, id('sme-loan-program'));

test('may break between its pieces in Japanese, which no accessible name has as a space, and is one text in English', () => {
  const htmlIn = (language: Language) =>
    render(<NodeName node={HUB} language={language} />).container.querySelector('span')?.innerHTML;
  expect(htmlIn('ja')).toBe('中小企業<wbr aria-hidden="true">融資制度');
  expect(htmlIn('en')).toBe('SME loan program');
});

test('another name is another element, also after a translator has replaced its texts', () => {
  const { container, rerender } = render(<NodeName node={HUB} language="ja" />);
  const before = container.firstElementChild;
  for (const text of [...(before?.childNodes ?? [])])
    if (text instanceof Text) {
      const copy = document.createElement('font');
      copy.textContent = `⟦${text.data}⟧`;
      text.replaceWith(copy);
    }
  rerender(<NodeName node={nodeOf(graph, id('sme-rd-subsidy'))} language="ja" />);
  expect(container.textContent).toBe('中小企業研究開発補助金');
  expect(container.firstElementChild).not.toBe(before);
});

test.each([
  ['the details', <DetailsPanel key="details" />],
  ['the list', <ListView key="list" />],
])('%s: no translator changes the official name beside its translation', (_, view) => {
  renderView(view, 'en', { selected: HUB.id });
  const official = [...document.querySelectorAll('[translate="no"]')].map(({ textContent }) => textContent);
  expect(official).toContain('中小企業融資制度');
  expect(official).not.toContain('SME loan program');
});

test('in Japanese, all names are translated', () => {
  renderView(<DetailsPanel />, 'ja', { selected: HUB.id });
  expect(document.querySelector('h2')?.textContent).toBe('中小企業融資制度');
  expect(document.querySelector('[translate]')).toBeNull();
});
