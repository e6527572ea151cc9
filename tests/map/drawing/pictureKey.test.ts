// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { plain } from '../../exchange/plainPlan.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { type Asked, documentOf, drawingOf } from './drawn.ts';

const id = idsOf(realGraph);

describe('the key', () => {
  const directions = plain.strategies.flatMap((strategy) => strategy.directions);
  const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ'];
  const projects = plain.priorityProjects.map(({ name }, index) => ({ id: ROMAN[index] ?? '', name }));
  const entries = (asked: Asked) => {
    const parts = [...documentOf(drawingOf(realGraph, asked)).querySelectorAll('[data-role="around"]')];
    // Title and ground of names before it, and the legend; source and notice after it.
    return parts
      .map((part) => [...part.querySelectorAll('text')].map((text) => text.textContent ?? ''))
      .filter(({ length, 0: first = '' }) => length >= 2 && /^([\d.]+|[Ⅰ-Ⅹ])$/.test(first))
      .map((texts) => texts.map((text) => text.replaceAll(' ', '')));
  };

  test.each(['ja', 'en'] as const)(
    'names in %s all nodes that only show their number on the map, in plan order',
    (language) => {
      const named = (entry: {
        readonly id: string;
        readonly name: Readonly<Record<'ja' | 'en', string>>;
      }) => [
        entry.id,
        entry.name[language].replaceAll(' ', ''),
        // The official name stands under a translated one.
        ...(language === 'ja' ? [] : [entry.name.ja.replaceAll(' ', '')]),
      ];
      expect(entries({ language })).toEqual([...directions, ...projects].map(named));
      // A picture that stands has no room for the names of policies. A strategy's head may hold its short one.
      const tall = entries({ language, room: USUAL_ROOM.tall }).filter(
        ([number = '']) => number.length > 1 || /\D/.test(number),
      );
      const below = directions.flatMap((direction) => [direction, ...direction.policies]);
      expect(tall).toEqual([...below.map(named), ...projects.map(named)]);
    },
  );

  test('names only the priority projects in the structure, which has names', () => {
    expect(entries({ view: 'structure' }).map(([number]) => number)).toEqual(ROMAN);
  });

  test('names nothing that filters hide', () => {
    const left = entries({
      filter: { hiddenStrategies: [id.strategy('4')], hiddenKinds: ['priorityProject'] },
    });
    expect(left.map(([number]) => number)).toEqual(
      directions.map(({ id: number }) => number).filter((number) => !number.startsWith('4')),
    );
  });

  test('is present only on request', () => {
    expect(entries({ withKey: false })).toEqual([]);
  });
});
