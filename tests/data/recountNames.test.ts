/** The names and the suggested links of the Sagamihara plan, checked from the file without code of src. */
import { describe, expect, it } from 'vitest';
import { directions, planFile, policies } from '../fixtures/planFile.ts';
import { namesWithDot } from './printed.ts';

const everyNamed = [
  planFile.vision,
  ...planFile.strategies,
  ...directions,
  ...policies,
  ...planFile.initiatives,
  ...planFile.priorityProjects,
];

const sameWhenCompared = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');

describe('the suggested links', () => {
  const names = new Map([...policies, ...planFile.initiatives].map(({ id, name }) => [id, name.ja]));
  const suggested = planFile.priorityProjects.flatMap(({ id, name, suggested: own }) =>
    own.map((each) => ({ ...each, project: id, names: [name.ja, names.get(each.node) ?? ''] })),
  );

  it('connect each priority project by words that occur in both printed names', () => {
    expect(suggested.filter((each) => !each.names.every((name) => name.includes(each.words)))).toEqual([]);
    expect(new Set(suggested.map(({ project, node }) => `${project}/${node}`)).size).toBe(36);
    expect(planFile.priorityProjects.map(({ id, suggested: own }) => [id, own.length])).toEqual([
      ['I', 9],
      ['II', 9],
      ['III', 6],
      ['IV', 2],
      ['V', 2],
      ['VI', 6],
      ['VII', 2],
    ]);
  });

  it('do not use words that are common to many names', () => {
    const filler = [
      '推進',
      '促進',
      '支援',
      '産業',
      '企業',
      '事業',
      '振興',
      '活用',
      '創出',
      '育成',
      'による',
      '新た',
    ];
    expect(suggested.filter(({ words }) => filler.includes(words))).toEqual([]);
  });

  it('says that the source states no such link', () => {
    expect(planFile.priorityProjects.filter(({ links }) => links !== undefined)).toEqual([]);
  });
});

describe('names', () => {
  it('belong to one initiative each', () => {
    expect(new Set(planFile.initiatives.map((initiative) => initiative.id)).size).toBe(103);
    expect(new Set(planFile.initiatives.map((initiative) => sameWhenCompared(initiative.name.ja))).size).toBe(
      103,
    );
    expect(new Set(planFile.initiatives.map((initiative) => initiative.name.en.toLowerCase())).size).toBe(
      103,
    );
  });

  it('keep the ・ that is part of them', () => {
    expect(
      planFile.initiatives.map((initiative) => initiative.name.ja).filter((name) => name.includes('・')),
    ).toEqual(namesWithDot);
  });

  it('differ from the printed words only by a space in ＭＩＣＥ の誘致', () => {
    const different = planFile.initiatives.filter(
      (initiative) => initiative.name.ja !== initiative.at.printed,
    );
    expect(different.map((initiative) => [initiative.name.ja, initiative.at.printed])).toEqual([
      ['ＭＩＣＥの誘致', 'ＭＩＣＥ の誘致'],
    ]);
  });

  it('are spelled by their line breaks', () => {
    expect(everyNamed).toHaveLength(1 + 4 + 8 + 30 + 103 + 7);
    for (const { name, breaks } of everyNamed) {
      expect(breaks.ja.replaceAll('|', '')).toBe(name.ja);
      expect(breaks.en.replaceAll('|', ' ')).toBe(name.en);
    }
  });

  it('never begin a line with a mark that may not stand there, nor end one with an opening bracket', () => {
    for (const { breaks } of everyNamed)
      for (const piece of breaks.ja.split('|')) {
        expect(piece).toMatch(/^[^、。，．・ー」）っゃゅょッャュョ]/u);
        expect(piece).toMatch(/[^「（]$/u);
      }
  });

  it('fit the places where short names stand', () => {
    for (const { short } of planFile.strategies) {
      expect([...short.ja].length, short.ja).toBeLessThanOrEqual(9);
      expect(short.en.length, short.en).toBeLessThanOrEqual(24);
    }
  });
});
