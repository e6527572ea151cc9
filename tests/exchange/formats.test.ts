import { expect, test } from 'vitest';
import { FORMATS, hasPositions } from '../../src/exchange/formats.ts';
import { reuseMap } from '../../src/map/geometry/reuseMap.ts';
import { smallGraph } from '../fixtures/small.ts';
import { contentOf, filesOf } from './make.ts';

test.each(FORMATS)('%s: requires positions exactly where they change the files', async (format) => {
  const placed = contentOf(smallGraph, { positions: reuseMap(smallGraph).nodes });
  const [bare, full] = [await filesOf(format, contentOf(smallGraph)), await filesOf(format, placed)];
  const differs = [...full].some(([name, file]) => !file.equals(bare.get(name) ?? Buffer.alloc(0)));
  expect(hasPositions(format)).toBe(differs);
});
