/** The parameters that say which tour is open: `tour`, `step` (from 1) and `detour`. */
import type { Briefing, TourSource } from '../explore/tour/briefing.ts';
import { MOST_STEPS } from '../explore/tour/limits.ts';
import type { Dropped } from './address.ts';

const BUILT_IN = 'vision';
const CARRIED = 'file';
const PACKED = '~';
/** The names of own tours: what an address can hold. */
export const OWN_NAME = /^[a-z0-9]{1,40}$/;
const DETOUR = 'yes';

export const BRIEFING_PARAMETERS = ['tour', 'step', 'detour'] as const;

export function briefingParameters(briefing: Briefing | null): Readonly<Record<string, string>> {
  if (briefing === null) return {};
  const tour = { tour: nameOf(briefing.tour) };
  if (briefing.kind === 'editing') return tour;
  return {
    ...tour,
    step: String(briefing.step + 1),
    ...(briefing.detour ? { detour: DETOUR } : {}),
  };
}

/** What is no such name is dropped, and told by `drop`. Whether there is such a tour shows when it is opened. */
export function briefingOf(parameters: URLSearchParams, drop: (dropped: Dropped) => void): Briefing | null {
  const name = parameters.get('tour') ?? '';
  if (name === '') return null;
  const tour = sourceOf(name);
  if (tour === null) {
    drop({ parameter: 'tour', value: name });
    return null;
  }
  const text = parameters.get('step') ?? '';
  if (text === '') return { kind: 'editing', tour };
  const step = /^[0-9]{1,4}$/.test(text) ? Number(text) - 1 : -1;
  if (step < 0 || step >= MOST_STEPS) {
    drop({ parameter: 'step', value: text });
    return { kind: 'editing', tour };
  }
  return { kind: 'presenting', tour, step, detour: parameters.get('detour') === DETOUR };
}

/** Whether the address names a step and nothing else that one would see: then the step says what. */
export function namesOnlyStep(parameters: URLSearchParams): boolean {
  const said = [...parameters].filter(([, value]) => value !== '').map(([name]) => name);
  const besides = ['lang', 'plan', 'embed', ...BRIEFING_PARAMETERS];
  return (
    said.includes('tour') &&
    said.includes('step') &&
    said.every((name) => besides.some((other) => other === name))
  );
}

/** A tour's name in the address. */
export function nameOf(tour: TourSource): string {
  switch (tour.kind) {
    case 'builtIn':
      return BUILT_IN;
    case 'carried':
      return CARRIED;
    case 'own':
      return tour.id;
    case 'link':
      return PACKED + tour.packed;
  }
}

function sourceOf(name: string): TourSource | null {
  if (name === BUILT_IN) return { kind: 'builtIn' };
  if (name === CARRIED) return { kind: 'carried' };
  if (name.startsWith(PACKED)) return { kind: 'link', packed: name.slice(PACKED.length) };
  return OWN_NAME.test(name) ? { kind: 'own', id: name } : null;
}
