/** The address under which others open the very step on show. */
import { packed } from '../../exchange/tourLink.ts';
import type { Presenting } from '../../explore/tour/briefing.ts';
import type { Language } from '../../i18n/languages.ts';
import { addressOf } from '../../store/history.ts';
import type { Course } from './course.ts';

/** What a camera reads from the back of a hall, in letters. */
const LONGEST_CODE = 500;
/** Longer addresses make a code that no camera reads off a screen. */
const LONGEST = 1_200;

export type StepAddress =
  | { readonly kind: 'none'; readonly why: 'file' | 'tooLong' }
  | {
      readonly kind: 'address';
      readonly address: string;
      /** Whether others reach this host at all. */
      readonly onlyHere: boolean;
      /** The step in its tour, or what it shows alone. */
      readonly holds: 'step' | 'screen';
    };

export function stepAddress(
  window: Window,
  { tour, step }: Presenting,
  course: Course,
  language: Language,
): StepAddress {
  const here = new URL(window.location.href);
  if (here.protocol !== 'http:' && here.protocol !== 'https:') return { kind: 'none', why: 'file' };
  const onlyHere = isThisDevice(here.hostname);
  const inTour = shortAddress(here, tourName(tour, course), step, language);
  if (inTour !== null && inTour.length <= LONGEST_CODE)
    return { kind: 'address', address: inTour, onlyHere, holds: 'step' };
  const screen = addressOf(window, course.shows, language, null);
  return screen.length <= LONGEST
    ? { kind: 'address', address: screen, onlyHere, holds: 'screen' }
    : { kind: 'none', why: 'tooLong' };
}

/** How others name the tour: one's own goes along whole, if it is short. */
function tourName(source: Presenting['tour'], { tour }: Course): string | null {
  if (source.kind === 'builtIn') return 'vision';
  const letters = source.kind === 'link' ? source.packed : packed(tour);
  return letters === null ? null : `~${letters}`;
}

function shortAddress(here: URL, tour: string | null, step: number, language: Language): string | null {
  if (tour === null) return null;
  const short = new URL(here.pathname, here.origin);
  const plan = here.searchParams.get('plan');
  short.searchParams.set('lang', language);
  if (plan !== null) short.searchParams.set('plan', plan);
  short.searchParams.set('tour', tour);
  short.searchParams.set('step', String(step + 1));
  return short.href.replaceAll('%2F', '/').replaceAll('%7E', '~');
}

function isThisDevice(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\./.test(host);
}
