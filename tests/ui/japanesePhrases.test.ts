import { expect, test } from 'vitest';
import { japanesePhrases, staysTogether } from '../../src/ui/japanesePhrases.ts';

test.each([
  '103件の|取組のうち|39件は、|複数の|基本施策に|掲載されています。|最多は|「中小企業融資制度」で、|30の|基本施策のうち|14、|全4戦略に|掲載されています。',
  'この|取組を|支えます。',
  '市と|企業が|取り組むまちづくりを|引き続き支え合います。',
  'くわしくは|市に|お尋ねください。',
  '「つなぐ」は、|両方の|戦略の|取組です。',
  '掲載数|（10）は、|予算や|効果を|示しません。|\n|次へ',
  'English| |wordsと|日本語',
  '商業・|サービス業の|結合・|融合',
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  expect(japanesePhrases(text).join('|')).toBe(marked);
});

test('joined they are the text, whatever it is', () => {
  for (const text of ['', 'お', 'ご。', '）（', '👍🏽です', '「', '  \n\n', 'ーっ、、。', 'なお申込は'])
    expect(japanesePhrases(text).join('')).toBe(text);
});

test('short phrases stay together, spaces and line breaks are not lost', () => {
  expect(['支えます。', '掲載数がいくつからいくつになるかを', '\n', 'a b'].map(staysTogether)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
