/** The query parameters of the open tour: `tour`, `step` (from 1) and `detour`. */
import { MAX_STEPS } from '../explore/tour/limits.ts';
import type { TourSession, TourSource } from '../explore/tour/tourSession.ts';
import type { UnknownParam } from './searchParams.ts';

const BUILT_IN = 'vision';
const EMBEDDED = 'file';
const PACKED = '~';
/** The ids of the user's own tours, as safe in URLs. */
export const OWN_TOUR_ID = /^[a-z0-9]{1,40}$/;
const DETOUR = 'yes';

export function tourToParams(tourSession: TourSession | null): Readonly<Record<string, string>> {
  if (tourSession === null) return {};
  const tour = { tour: tourParam(tourSession.tour) };
  if (tourSession.kind === 'editing') return tour;
  return {
    ...tour,
    step: String(tourSession.step + 1),
    ...(tourSession.detour ? { detour: DETOUR } : {}),
  };
}

/** Reports invalid values through `drop`. Whether the tour exists is only known once it is opened. */
export function tourFromParams(
  parameters: URLSearchParams,
  drop: (param: UnknownParam) => void,
): TourSession | null {
  const name = parameters.get('tour') ?? '';
  if (name === '') return null;
  const tour = parseTourParam(name);
  if (tour === null) {
    drop({ parameter: 'tour', value: name });
    return null;
  }
  const text = parameters.get('step') ?? '';
  if (text === '') return { kind: 'editing', tour };
  const step = /^[0-9]{1,4}$/.test(text) ? Number(text) - 1 : -1;
  if (step < 0 || step >= MAX_STEPS) {
    drop({ parameter: 'step', value: text });
    return { kind: 'editing', tour };
  }
  return { kind: 'presenting', tour, step, detour: parameters.get('detour') === DETOUR };
}

/** Whether the URL names a tour step and no view state of its own, which would override the step's. */
export function hasOnlyTourStep(parameters: URLSearchParams): boolean {
  const names = [...parameters].filter(([, value]) => value !== '').map(([name]) => name);
  const allowed: readonly string[] = ['lang', 'plan', 'embed', 'tour', 'step', 'detour'];
  return names.includes('tour') && names.includes('step') && names.every((name) => allowed.includes(name));
}

/** The value of the `tour` parameter. */
export function tourParam(tour: TourSource): string {
  switch (tour.kind) {
    case 'builtIn':
      return BUILT_IN;
    case 'embedded':
      return EMBEDDED;
    case 'own':
      return tour.id;
    case 'link':
      return PACKED + tour.packed;
  }
}

function parseTourParam(name: string): TourSource | null {
  if (name === BUILT_IN) return { kind: 'builtIn' };
  if (name === EMBEDDED) return { kind: 'embedded' };
  if (name.startsWith(PACKED)) return { kind: 'link', packed: name.slice(PACKED.length) };
  return OWN_TOUR_ID.test(name) ? { kind: 'own', id: name } : null;
}
