import { describe, expect, test } from 'vitest';
import { normalizedWords, normalizeText, sourceOffsets } from '../../src/explore/normalizeText.ts';
import { realGraph } from '../fixtures/realPlan.ts';

describe('spellings that are equal', () => {
  test.each([
    ['ろぼっと', ['ロボット', 'ﾛﾎﾞｯﾄ', 'ろぼっと', 'ロ ボット', 'ﾛﾎ\u3099ｯﾄ']],
    ['mice', ['MICE', 'ＭＩＣＥ', 'ＭＩＣＥ', 'Mice', ' m i c e ']],
    ['2.1.3', ['2.1.3', '２．１．３', '2.1.3 ']],
    ['そうぎょうかいぎょう', ['そうぎょう・かいぎょう', 'ソウギョウ･カイギョウ', 'そうぎょう、かいぎょう']],
    ['childrens', ['Children’s', "children's", 'CHILDREN‘S']],
    ['iv', ['Ⅳ', 'IV', 'ⅳ', 'ＩＶ']],
    ['さーびす', ['サービス', 'ｻｰﾋﾞｽ', 'さーびす']],
    ['ゔぃーがん', ['ヴィーガン', 'ｳﾞｨｰｶﾞﾝ']],
    ['workfamily', ['Work-family', 'work–family', 'Work family']],
    ['r&d', ['R&D', 'Ｒ＆Ｄ', 'r & d']],
    ['事業魅力pr事業', ['事業（魅力ＰＲ事業）', '事業(魅力PR事業)', '「事業」 魅力ＰＲ事業']],
    ['cafe', ['café', 'CAFE\u0301', 'ｃａｆé']],
    ['葛飾', ['葛飾', '葛\u{e0100}飾', '葛\ufe00飾']],
    ['高崎の吉浜', ['髙﨑の𠮷濵', '高崎の吉浜', '髙嵜の吉濱']],
    ['がぎ', ['ガギ', 'ｶﾞｷﾞ', 'か\u3099き\u3099']],
    ['', ['', ' ', '・、’', '（）', '\u3000', '\u200b']],
  ])('%s', (folded, texts) => {
    expect(texts.map(normalizeText)).toEqual(texts.map(() => folded));
  });
});

test('normalising is idempotent', () => {
  for (const { name } of realGraph.nodes.values())
    for (const text of Object.values(name))
      expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
});

test('a query has distinct words', () => {
  expect(normalizedWords(' ロボット　導入 ﾛﾎﾞｯﾄ ・ ')).toEqual(['ろぼっと', '導入']);
  expect(normalizedWords(' \u3000・')).toEqual([]);
});

describe('offsets', () => {
  const originalOf = (text: string, from: number, to: number) => {
    const places = sourceOffsets(text);
    return text.slice(places.from[from], places.to[to - 1]);
  };

  test('lead back to the original text', () => {
    expect(normalizeText('市のﾛﾎﾞｯﾄ')).toBe('市のろぼっと');
    expect(originalOf('市のﾛﾎﾞｯﾄ', 2, 6)).toBe('ﾛﾎﾞｯﾄ');
    expect(originalOf('創業・開業支援', 0, 4)).toBe('創業・開業');
    expect(originalOf('「さがみ」ＭＩＣＥ', 3, 7)).toBe('ＭＩＣＥ');
    expect(originalOf('第Ⅳ期', 1, 3)).toBe('Ⅳ');
    expect(originalOf('𠀋野の𠀋', 4, 6)).toBe('𠀋');
    expect(originalOf('𠮷野の𠮷', 3, 4)).toBe('𠮷');
    expect(originalOf('市の葛\u{e0100}飾 café', 2, 8)).toBe('葛\u{e0100}飾 café');
  });

  test('cover all characters of all names, in order', () => {
    for (const { name } of realGraph.nodes.values())
      for (const text of Object.values(name)) {
        const { from, to, startsWord } = sourceOffsets(text);
        const { length } = normalizeText(text);
        expect([from.length, to.length, startsWord.length]).toEqual([length, length, length]);
        expect(from).toEqual([...from].sort((a, b) => a - b));
        expect(
          [...new Set(from)]
            .map((start) => normalizeText(text.slice(start, to[from.indexOf(start)])))
            .join(''),
        ).toBe(normalizeText(text));
      }
  });

  test.each([
    ['SME loan program', ['S', 'l', 'p']],
    ['ＤＸ促進支援事業', ['Ｄ', '促']],
    ['産業用ロボット導入補助金', ['産', 'ロ', '導']],
    ['集客の核となる個店', ['集', '核', '個']],
    ['農業の６次産業化', ['農', '６', '次']],
    ['ニューツーリズム', ['ニ']],
    ['Children’s R&D', ['C', 's', 'R', 'D']],
  ])('the word starts of %s', (text, starts) => {
    const { from, startsWord } = sourceOffsets(text);
    expect(from.filter((_, sign) => startsWord[sign]).map((at) => text[at])).toEqual(starts);
  });
});
