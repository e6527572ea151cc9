/** Which tour is open, and what is done with it: part of what stands in the address. */

/** A tour's name in the address: the app's own, the one file's, one that this browser keeps, or one that the link carries whole. */
export type TourSource =
  | { readonly kind: 'builtIn' }
  | { readonly kind: 'carried' }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'link'; readonly packed: string };

/** `step` counts from 0. In a detour the whole app is there, and one key leads back to the step. */
export type TourSession =
  | { readonly kind: 'editing'; readonly tour: TourSource }
  | {
      readonly kind: 'presenting';
      readonly tour: TourSource;
      readonly step: number;
      readonly detour: boolean;
    };

/** Whether a step has the screen for itself. */
export function isOnStage(tourSession: TourSession | null): boolean {
  return isPresenting(tourSession) && !tourSession.detour;
}

export const BUILT_IN_TOUR: TourSource = { kind: 'builtIn' };
/** The tour that a page which is one file brings along. */
export const EMBEDDED_TOUR: TourSource = { kind: 'carried' };

export type PresentationSession = Extract<TourSession, { kind: 'presenting' }>;

export function isPresenting(tourSession: TourSession | null): tourSession is PresentationSession {
  return tourSession?.kind === 'presenting';
}
