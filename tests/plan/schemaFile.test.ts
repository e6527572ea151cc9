import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { planJsonSchema } from '../../data/planJsonSchema.ts';

test('data/plan.schema.json matches the runtime schema (npm run schema regenerates it)', async () => {
  const file = new URL('../../data/plan.schema.json', import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(planJsonSchema());
});

test('the file has the descriptions of the runtime schema', () => {
  const { properties } = JSON.parse(planJsonSchema());
  expect(properties.version.description).toMatch(/Version of this data/);
  expect(properties.title.description).toMatch(/same text by language/);
  expect(properties.initiatives.items.properties.short.description).toMatch(/short name/);
});
