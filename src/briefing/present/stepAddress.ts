/** The address under which others open the very step on show. */
import { packed } from '../../exchange/tourLink.ts';
import type { Presenting } from '../../explore/tour/briefing.ts';
import type { Language } from '../../i18n/languages.ts';
import { seeOf } from '../../store/see.ts';
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

/** `href`: the address of the page itself. */
export function stepAddress(
  href: string,
  { tour, step }: Presenting,
  course: Course,
  language: Language,
): StepAddress {
  const here = new URL(href);
  if (here.protocol !== 'http:' && here.protocol !== 'https:') return { kind: 'none', why: 'file' };
  const onlyHere = isThisDevice(here.hostname);
  const name = tourName(tour, course);
  const inTour = name === null ? null : shortAddress(here, language, `tour=${name}&step=${step + 1}`);
  if (inTour !== null && inTour.length <= LONGEST_CODE)
    return { kind: 'address', address: inTour, onlyHere, holds: 'step' };
  const screen = shortAddress(here, language, seeOf(course.shows));
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

/** The page with nothing but its language, its plan, and what is to be seen. */
function shortAddress({ origin, pathname, searchParams }: URL, language: Language, rest: string): string {
  const plan = searchParams.get('plan');
  const ofPlan = plan === null ? [] : [new URLSearchParams({ plan }).toString()];
  return `${origin}${pathname}?${[`lang=${language}`, ...ofPlan, rest].filter((part) => part !== '').join('&')}`;
}

function isThisDevice(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\./.test(host);
}
