import { describe, expect, test } from 'vitest';
import type { LabelContent } from '../../../src/map/geometry/scene.ts';
import { labelTexts, nodeNumber } from '../../../src/map/labels/labelText.ts';
import { graphOf, type PlanNode } from '../../../src/plan/graph.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { planOf, small, smallGraph } from '../../fixtures/small.ts';
import { EN, JA } from '../labelChecks.ts';

function node(id: string, graph = smallGraph): PlanNode {
  const found = graph.nodes.get(id);
  if (found === undefined) throw new RangeError(`No ${id}`);
  return found;
}
const texts = (id: string, content: LabelContent, language = JA, relisted = false) =>
  labelTexts(node(id), { content }, relisted, language);
const ja = (...pieces: readonly string[]) => ({ pieces, joint: '' });
const en = (...pieces: readonly string[]) => ({ pieces, joint: ' ' });

describe('the number of a node in the source', () => {
  test.each([
    ['vision', ''],
    ['2', '2'],
    ['1.2', '1.2'],
    ['2.1.2', '2.1.2'],
    ['shared-loan', ''],
    ['I', 'Ⅰ'],
    ['II', 'Ⅱ'],
  ])('%s is “%s”', (id, number) => {
    expect(nodeNumber(node(id))).toBe(number);
  });

  test('all seven priority projects of the real plan have a one-character numeral', () => {
    expect(realGraph.priorityProjects.map(nodeNumber)).toEqual(['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ']);
  });

  test('a Roman numeral without a one-character form stays in letters', () => {
    const graph = graphOf(planOf(small([['priorityProjects', 1, 'id'], 'XIII'])));
    expect(nodeNumber(node('XIII', graph))).toBe('XIII');
  });
});

describe('from the fullest to the shortest', () => {
  test('a number alone, or nothing without a number', () => {
    expect(texts('1.1.1', 'number')).toEqual([ja('1.1.1')]);
    expect(texts('I', 'number', EN)).toEqual([en('Ⅰ')]);
    expect(texts('vision', 'number')).toEqual([]);
    expect(texts('shared-loan', 'number')).toEqual([]);
  });

  test('a name alone, in pieces', () => {
    expect(texts('vision', 'name')).toEqual([ja('人と技が', '行き交う、', 'ことりのまち')]);
    expect(texts('vision', 'name', EN)).toEqual([en('Kotori,', 'where', 'people', 'and', 'skills', 'meet')]);
    expect(texts('1.1', 'name', EN)).toEqual([en('Enliven', 'trade')]);
  });

  test('a strategy has a short name before its number alone: beside that, and below it', () => {
    expect(texts('1', 'numberOrName')).toEqual([
      ja('1 まちの力を', '育てる'),
      ja('1 まちの力'),
      ja('1', 'まちの力'),
      ja('1'),
    ]);
    expect(texts('1', 'numberOrName', EN)).toEqual([
      en('1 Growing', 'the', 'strength', 'of', 'the', 'town'),
      en('1 Town'),
      en('1', 'Town'),
      en('1'),
    ]);
  });

  test('others have the number alone after the full name; the number is never alone on a line', () => {
    expect(texts('1.1', 'numberOrName')).toEqual([ja('1.1 商いを', '元気にする'), ja('1.1')]);
    expect(texts('1.1.1', 'numberOrName', EN)).toEqual([en('1.1.1 Support', 'for', 'shops'), en('1.1.1')]);
  });

  test('a name without a number has no empty prefix', () => {
    expect(texts('vision', 'numberOrName')).toEqual([ja('人と技が', '行き交う、', 'ことりのまち')]);
  });

  test('a listing, with the mark of a re-listing', () => {
    const [listed] = texts('shared-loan', 'listed');
    expect(listed?.pieces.length).toBeGreaterThan(0);
    expect(texts('shared-loan', 'listed', JA, true)).toEqual([ja(...(listed?.pieces ?? []), ' 再掲')]);
    const [english] = texts('shared-loan', 'listed', EN, true);
    expect(english?.pieces.join(' ')).toBe(`${node('shared-loan').name.en}  Re-listed`);
  });

  test('the number of collapsed initiatives, in the format of the language', () => {
    const count = (language: string) =>
      labelTexts(node('1.1'), { content: 'count', count: 1204 }, false, { ...JA, language });
    expect(count('ja')).toEqual([ja('＋1,204')]);
    expect(count('en')).toEqual([en('＋1,204')]);
    expect(count('de')).toEqual([en('＋1.204')]);
  });

  test('a strategy’s short name without its full one, for low rows', () => {
    expect(texts('1', 'numberAndShort')).toEqual([ja('1 まちの力'), ja('1', 'まちの力'), ja('1')]);
    expect(texts('1.1', 'numberAndShort', EN)).toEqual([en('1.1')]);
  });

  test('the listing count, as a number and in a sentence', () => {
    const told = (language: typeof JA, reach: number, isPart = false) =>
      labelTexts(
        node('shared-loan'),
        { content: 'reach', reach: { listings: 3, policies: 5, reach, strategies: 2, isPart } },
        false,
        language,
      );
    expect(labelTexts(node('shared-loan'), { content: 'listingCount', count: 14 }, false, JA)).toEqual([
      ja('14'),
    ]);
    expect(told(JA, 2)).toEqual([ja('5の基本施策のうち', '3、', '全2戦略')]);
    expect(told(JA, 1)).toEqual([ja('5の基本施策のうち', '3、', '2戦略のうち1')]);
    expect(told(EN, 2)).toEqual([en('3 of 5 basic policies,', 'all 2 strategies')]);
    expect(told(EN, 1)).toEqual([en('3 of 5 basic policies,', '1 of 2 strategies')]);
    expect(told(JA, 2, true)).toEqual([ja('5の基本施策のうち', '3、', '全2戦略を', '表示中')]);
    expect(told(JA, 1, true)).toEqual([ja('5の基本施策のうち', '3、', '2戦略のうち', '1を表示中')]);
    expect(told(EN, 2, true)).toEqual([en('3 of 5 basic policies,', 'all 2 strategies shown')]);
    expect(told(EN, 1, true)).toEqual([en('3 of 5 basic policies,', '1 of 2 strategies shown')]);
    expect(texts('shared-loan', 'reach')).toEqual([]);
  });

  test('the number of initiatives without a row', () => {
    const told = (language: typeof JA) =>
      labelTexts(node('shared-loan'), { content: 'rest', count: 1204 }, false, language);
    expect(told(JA)).toEqual([ja('ほか1,204件の取組（再掲あり）')]);
    expect(told(EN)).toEqual([en('… and 1,204 more')]);
  });

  test('the signs of a branch', () => {
    expect(texts('1.1.1', 'opens')).toEqual([ja('＋')]);
    expect(texts('1.1.1', 'closes', EN)).toEqual([en('－')]);
  });
});

test('a language that the plan does not have reads in English, with its spaces', () => {
  expect(labelTexts(node('1.1'), { content: 'name' }, false, { ...EN, language: 'fr' })).toEqual([
    en('Enliven', 'trade'),
  ]);
});

test('full names of the real plan are complete in both languages', () => {
  for (const each of realGraph.nodes.values())
    for (const [language, name] of [
      [JA, each.name.ja],
      [EN, each.name.en],
    ] as const) {
      const [full] = labelTexts(each, { content: 'name' }, false, language);
      expect(full?.pieces.join(full.joint)).toBe(name);
    }
});
