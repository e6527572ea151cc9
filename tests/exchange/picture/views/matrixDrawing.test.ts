// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { STRATEGY_COLOURS } from '../../../fixtures/strategyColours.ts';
import { nodeParts, numberOf, texts } from '../../../map/drawing/drawn.ts';
import { faults } from '../../../map/drawing/geometry.ts';
import { plain, rankedOf } from '../../plainPlan.ts';
import { rowsIn, viewDocument, viewDrawingOf } from './drawnView.ts';
import { loan, policies, rows, said, says } from './viewFacts.ts';

describe('the matrix', () => {
  const all = { tableSettings: { matrix: { rows: 'all', order: 'count' } } } as const;

  test('has a line for each initiative in the order of the ranking, with its sum', () => {
    expect(rowsIn(viewDocument(realGraph, all)).map(([node, , sum]) => [node, sum])).toEqual(
      rankedOf(plain).map(({ initiative, own }) => [initiative.id, String(own.length)]),
    );
  });

  test('has those that are listed again only where that is asked for', () => {
    const again = rankedOf(plain).filter(({ own }) => own.length > 1);
    expect(rowsIn(viewDocument(realGraph)).map(([node]) => node)).toEqual(
      again.map(({ initiative }) => initiative.id),
    );
  });

  test('marks each listing in the column of its policy: first ones full, the others hollow', () => {
    const document = viewDocument(realGraph, all);
    // Numbers of basic policies stand in the middle of their columns.
    const columnOf = new Map(
      [...document.querySelectorAll('text[text-anchor="middle"]')]
        .map((text) => [text.textContent ?? '', text.querySelector('tspan')] as const)
        .flatMap(([text, line]) =>
          line !== null && policies.some(({ policy }) => policy.id === text)
            ? [[Math.round(numberOf(line, 'x')), text] as const]
            : [],
        ),
    );
    expect(columnOf.size).toBe(policies.length);
    const parts = nodeParts(document);
    for (const { id: initiative } of plain.initiatives) {
      const marks = [...(parts.get(initiative)?.getElementsByTagName('circle') ?? [])].map((sign) => [
        columnOf.get(Math.round(numberOf(sign, 'cx'))),
        sign.getAttribute('stroke') ?? sign.getAttribute('fill'),
        sign.hasAttribute('stroke') ? 'relisted' : 'first',
      ]);
      expect({ initiative, marks }).toEqual({
        initiative,
        marks: rows
          .filter((row) => row.initiative.id === initiative)
          .map(({ policy, strategy, mark }) => [policy.id, STRATEGY_COLOURS[strategy.id], mark]),
      });
    }
  });

  test.each(['ja', 'en'] as const)(
    'has its columns grouped, with sums, and says what it is, %s',
    (language) => {
      const document = viewDocument(realGraph, { ...all, language, withKey: true });
      for (const strategy of plain.strategies) {
        const count = rows.filter((row) => row.strategy.id === strategy.id).length;
        expect(said(document).join('|')).toContain(
          `|${strategy.id}${strategy.short[language]}|${count}|`.replaceAll(' ', ''),
        );
        // In the key.
        expect(says(document, strategy.name[language])).toBe(true);
        for (const direction of strategy.directions) {
          const listed = rows.filter((row) => row.direction.id === direction.id).length;
          expect(said(document).join('|')).toContain(`|${direction.id}|${listed}|`);
        }
      }
      for (const { policy } of policies) expect(says(document, policy.name[language])).toBe(true);
      expect(texts(document)[0]).toBe(
        language === 'ja'
          ? 'さがみはら産業振興ビジョン：マトリクス'
          : 'Sagamihara Industrial Promotion Vision: Matrix',
      );
      expect(texts(document)).toEqual(
        expect.arrayContaining(
          language === 'ja'
            ? ['並び順：掲載数', '初出', '再掲']
            : ['Order: Listing count', 'First', 'Re-listed'],
        ),
      );
      expect(said(document).some((text) => text.includes('2025.3'))).toBe(true);
    },
  );

  test('leaves out what filters hide and says why; nothing left is said, too', () => {
    const left = viewDocument(realGraph, { ...all, filter: { without: [loan] } });
    expect(rowsIn(left)).toHaveLength(102);
    expect(texts(left)).toContain('絞り込み：除いた場合（試算）：中小企業融資制度');
    const asked = { filter: { hiddenKinds: ['initiative'] } } as const;
    const nothing = viewDocument(realGraph, asked);
    expect(rowsIn(nothing)).toEqual([]);
    expect(faults(viewDrawingOf(realGraph, asked))).toEqual([]);
    expect(says(nothing, '取組はありません')).toBe(true);
  });

  test('shows what is selected, and says it only where it can be seen', () => {
    expect(texts(viewDocument(realGraph, { selected: loan }))).toContain('選択中：中小企業融資制度');
    expect(says(viewDocument(realGraph, { selected: 'vision' }), '選択中')).toBe(false);
  });
});
