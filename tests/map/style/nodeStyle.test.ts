import { describe, expect, test } from 'vitest';
import type { Ink } from '../../../src/exchange/picture/drawing.ts';
import { AMBER, INK, KINDS, line, look } from './kinds.ts';

const faded = <Line extends Ink>(of: Line | null, left: number) =>
  of === null ? null : { ...of, opacity: expect.closeTo(of.opacity * left, 9) };

describe.each(KINDS)('$name', ({ id, made, fill, border, order, dim, dimFound, found, ...kind }) => {
  const around = (left = 1) => faded({ ...line(INK, found[0]), offset: found[1] }, left);

  test('at rest', () => {
    expect(look(id, made)).toEqual({ fill, border, outline: null, order });
  });

  test('dimmed', () => {
    const expected = { fill: faded(fill, dim), border: faded(border, dim), outline: null, order };
    expect(look(id, made, { isDim: true })).toEqual(expected);
  });

  test('found by a search, also while dimmed', () => {
    expect(look(id, made, { isHit: true })).toEqual({ fill, border, outline: around(), order });
    expect(look(id, made, { isHit: true, isDim: true })).toEqual({
      fill: kind.dimFoundFill ?? faded(fill, dimFound),
      border: faded(border, dimFound),
      outline: kind.dimFoundFill === null ? around(0.6) : null,
      order,
    });
  });

  test('selected', () => {
    const outlined = kind.selected;
    expect(look(id, made, { isSelected: true })).toEqual(
      outlined === null
        ? { fill, border, outline: null, order }
        : {
            fill,
            border: line(INK, outlined[0]),
            outline: { ...line(AMBER, outlined[1]), offset: 0 },
            order: order + 0.5,
          },
    );
  });

  test('weakened', () => {
    const broken = { ...line(INK, 1.3, 1, [4, 2]), offset: 1.2 };
    expect(look(id, made, { isWeakened: true })).toEqual({
      fill,
      border,
      outline: kind.weakens ? broken : null,
      order,
    });
  });

  test('dropped', () => {
    expect(look(id, made, { isDropped: true })).toEqual({ ...kind.dropped, outline: null, order });
  });
});
