import { describe, expect, test } from 'vitest';
import { resolveStep } from '../../../src/briefing/present/resolveStep.ts';
import { stepUrl } from '../../../src/briefing/present/stepUrl.ts';
import { decodeTour } from '../../../src/exchange/tourLink.ts';
import type { Tour } from '../../../src/explore/tour/tour.ts';
import type { PresentationSession, TourSource } from '../../../src/explore/tour/tourSession.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { step, TRIAL, tourOf } from './tours.ts';

const HOSTED = 'https://example.city/vision/?lang=en&view=list&tour=vision&step=1#x';

function found(href: string, source: TourSource, at: number, tour: Tour = TRIAL) {
  const session: PresentationSession = { kind: 'presenting', tour: source, step: at, detour: false };
  const step = resolveStep(tour, session, realGraph);
  if (step === null) throw new RangeError(`No step ${at}`);
  return stepUrl(href, session, step, 'ja');
}

test('a step of the built-in tour has a short address', () => {
  expect(found(HOSTED, { kind: 'builtIn' }, 1)).toEqual({
    kind: 'address',
    address: 'https://example.city/vision/?lang=ja&tour=vision&step=2',
    onlyHere: false,
    holds: 'step',
  });
});

test('another plan goes along', () => {
  const result = found('https://example.city/?plan=plans/a%20b.json', { kind: 'builtIn' }, 0);
  expect(result).toMatchObject({
    address: 'https://example.city/?lang=ja&plan=plans%2Fa+b.json&tour=vision&step=1',
  });
});

describe('one’s own tour', () => {
  test('goes along whole where it is short', () => {
    const short = tourOf([
      step('select=2.1.3', 'ひとつ', { text: { ja: '', en: '' }, notes: { ja: '', en: '' } }),
    ]);
    const result = found(HOSTED, { kind: 'own', id: 't1' }, 0, short);
    if (result.kind !== 'address') throw new Error(result.why);
    const parameters = new URL(result.address).searchParams;
    expect(decodeTour(parameters.get('tour')?.slice(1) ?? '')).toEqual({ ok: true, value: short });
    expect(parameters.get('step')).toBe('1');
    expect(result.holds).toBe('step');
  });

  test('stays where it is long, and the screen alone is opened', () => {
    const long = tourOf(
      Array.from({ length: 40 }, (_, index) =>
        step('select=sme-loan-program', `題${index * 7919}${'あいうえお'.slice(index % 5)}`),
      ),
    );
    expect(found(HOSTED, { kind: 'own', id: 't1' }, 3, long)).toEqual({
      kind: 'address',
      address: 'https://example.city/vision/?lang=ja&select=sme-loan-program',
      onlyHere: false,
      holds: 'screen',
    });
  });
});

test.each(['http://localhost:5173/', 'http://127.0.0.1:8080/a/', 'http://[::1]/', 'http://x.localhost/'])(
  '%s is reached from this device only',
  (href) => {
    expect(found(href, { kind: 'builtIn' }, 0)).toMatchObject({ kind: 'address', onlyHere: true });
  },
);

test('a file has no address', () => {
  expect(found('file:///media/usb/vision.html?lang=ja', { kind: 'builtIn' }, 0)).toEqual({
    kind: 'none',
    why: 'file',
  });
});

test('what no camera reads is not offered', () => {
  const wide = tourOf([step(`find=${'%E4%BA%BA'.repeat(199)}`, '長い'), ...TRIAL.steps]);
  expect(found(HOSTED, { kind: 'own', id: 't1' }, 0, wide)).toEqual({ kind: 'none', why: 'tooLong' });
});
