/** The URL that opens the current step on other devices. */
import { encodeTour } from '../../exchange/tourLink.ts';
import type { PresentationSession } from '../../explore/tour/tourSession.ts';
import type { Language } from '../../i18n/languages.ts';
import { serializeView } from '../../store/serializeView.ts';
import type { ResolvedStep } from './resolveStep.ts';

/** Longest URL that a camera reads from the back of a hall. */
const MAX_QR_LENGTH = 500;
/** Longer URLs make a code that no camera reads off a screen. */
const MAX_LENGTH = 1_200;

export type StepUrl =
  | { readonly kind: 'none'; readonly why: 'file' | 'tooLong' }
  | {
      readonly kind: 'address';
      readonly address: string;
      /** The host is a loopback address that other devices cannot reach. */
      readonly onlyHere: boolean;
      /** The URL names the step of the tour, or only its screen. */
      readonly holds: 'step' | 'screen';
    };

/** `href` is the URL of the page. */
export function stepUrl(
  href: string,
  { tour, step }: PresentationSession,
  resolvedStep: ResolvedStep,
  language: Language,
): StepUrl {
  const here = new URL(href);
  if (here.protocol !== 'http:' && here.protocol !== 'https:') return { kind: 'none', why: 'file' };
  const onlyHere = isLoopback(here.hostname);
  const name = tourParam(tour, resolvedStep);
  const stepAddress = name === null ? null : shortUrl(here, language, `tour=${name}&step=${step + 1}`);
  if (stepAddress !== null && stepAddress.length <= MAX_QR_LENGTH)
    return { kind: 'address', address: stepAddress, onlyHere, holds: 'step' };
  const screen = shortUrl(here, language, serializeView(resolvedStep.viewState));
  return screen.length <= MAX_LENGTH
    ? { kind: 'address', address: screen, onlyHere, holds: 'screen' }
    : { kind: 'none', why: 'tooLong' };
}

/** The `tour` parameter for others: an own tour is embedded whole if it is short enough. */
function tourParam(source: PresentationSession['tour'], { tour }: ResolvedStep): string | null {
  if (source.kind === 'builtIn') return 'vision';
  const packed = source.kind === 'link' ? source.packed : encodeTour(tour);
  return packed === null ? null : `~${packed}`;
}

/** The page's URL with only language, plan and `rest`. */
function shortUrl({ origin, pathname, searchParams }: URL, language: Language, rest: string): string {
  const plan = searchParams.get('plan');
  const ofPlan = plan === null ? [] : [new URLSearchParams({ plan }).toString()];
  return `${origin}${pathname}?${[`lang=${language}`, ...ofPlan, rest].filter((part) => part !== '').join('&')}`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\./.test(host);
}
