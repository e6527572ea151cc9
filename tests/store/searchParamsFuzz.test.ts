/** Random addresses: whatever someone types or a link carries, the app starts, and says what it left out. */
import { expect, test } from 'vitest';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { fromSearchParams, toSearchParams } from '../../src/store/searchParams.ts';
import { type Chance, chanceFrom } from '../fixtures/random.ts';
import { realGraph } from '../fixtures/realPlan.ts';

const COUNT = 10_000;
/** A few seconds; many more where the machine is busy. */
const PATIENCE_MS = 120_000;

const NAMES = [
  'lang',
  'view',
  'select',
  'focus',
  'hide',
  'count',
  'reach',
  'marks',
  'hubs',
  'where',
  'open',
  'plan',
  'unknown',
  '__proto__',
  'constructor',
] as const;

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '-',
  '1-',
  '3-1',
  '2-5',
  '1e9',
  '9'.repeat(40),
  ',',
  ',,1,,',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'; DROP TABLE plans; --",
  '../../etc/passwd',
  '%00',
  '\u0000\u202E\uFEFF',
  '\uD800',
  '🏭'.repeat(50),
  '戦略',
  'ＭＩＣＥ',
  'ja',
  'en',
  'EN',
  'map',
  'structure',
  'matrix',
  'vision',
  'initiative',
  'first',
  'relisted',
  'out',
  'printed',
  'x'.repeat(5_000),
] as const;

function oddText({ number, one }: Chance, graph: PlanGraph): string {
  const ids = ['1', ...graph.nodes.keys()] as const;
  const piece = () => (number(0, 2) === 0 ? one(ids) : one(ODD));
  const joints = [',', '', '-', ' ', '.'] as const;
  return Array.from({ length: number(1, 4) }, piece).join(one(joints));
}

function randomQuery(chance: Chance, graph: PlanGraph): string {
  const { number, one } = chance;
  const parts = Array.from({ length: number(0, 8) }, () => {
    const [name, value] = [one(NAMES), oddText(chance, graph)];
    // Sometimes raw, as a broken link would have it.
    return number(0, 3) === 0 || value.includes('\uD800')
      ? `${name}=${value}`
      : `${name}=${encodeURIComponent(value)}`;
  });
  return parts.join(one(['&', '&&', ';', '&amp;']));
}

test(`${COUNT} random addresses: a state that the plan has, written back the same, and every loss told`, {
  timeout: PATIENCE_MS,
}, () => {
  const chance = chanceFrom(7);
  for (let round = 0; round < COUNT; round += 1) {
    const query = randomQuery(chance, realGraph);
    const asked = new URLSearchParams(query);
    const { viewState, language, unknownParams } = fromSearchParams(asked, realGraph);
    const written = toSearchParams(viewState, language ?? 'ja');
    const again = fromSearchParams(written, realGraph);
    if (again.unknownParams.length > 0) expect(again.unknownParams, query).toEqual([]);
    expect(again.viewState, query).toEqual(viewState);
    // What the address asked for is in the state, or among what was dropped.
    for (const name of NAMES.slice(0, -4)) {
      const text = asked.get(name) ?? '';
      const kept = written.get(name) ?? '';
      const told = unknownParams.some(({ parameter }) => parameter === name);
      if (!told && !means(name, text, kept)) expect.fail(`${query}: ${name}=${text} became ${kept}, untold`);
    }
  }
});

/** Whether a parameter's text says the same as what is written for it. */
function means(name: string, text: string, kept: string): boolean {
  const list = (value: string) => [...new Set(value.split(',').filter((item) => item !== ''))].sort().join();
  if (name === 'lang') return text === '' || text.toLowerCase().split('-')[0] === kept;
  if (name === 'hide' || name === 'open') return list(text) === list(kept);
  if (name === 'focus') return kept === text || kept === `${text},1`;
  // A value that stands at its start is left out.
  const start: Readonly<Record<string, readonly string[]>> = { view: ['map'], reach: ['1'], count: ['1-'] };
  return (
    text === kept ||
    (kept === '' && (text === '' || (start[name] ?? []).includes(text))) ||
    sameNumber(text, kept)
  );
}

/** `007` is a way to write 7. */
function sameNumber(text: string, kept: string): boolean {
  return text.replace(/(?<![0-9])0+(?=[0-9])/g, '') === (kept === '' ? '1' : kept);
}
