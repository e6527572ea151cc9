/** The open tour and how it is used; part of the URL state. */

/** Where a tour comes from: built in, embedded in the single-file app, saved in this browser, or packed into a link. */
export type TourSource =
  | { readonly kind: 'builtIn' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'link'; readonly packed: string };

/** `step` counts from 0. In a detour the presenter uses the whole app, and one key returns to the step. */
export type TourSession =
  | { readonly kind: 'editing'; readonly tour: TourSource }
  | {
      readonly kind: 'presenting';
      readonly tour: TourSource;
      readonly step: number;
      readonly detour: boolean;
    };

/** Whether a step is shown full screen. */
export function isOnStage(tourSession: TourSession | null): boolean {
  return isPresenting(tourSession) && !tourSession.detour;
}

export const BUILT_IN_TOUR: TourSource = { kind: 'builtIn' };
/** The tour embedded in the single-file app. */
export const EMBEDDED_TOUR: TourSource = { kind: 'embedded' };

export type PresentationSession = Extract<TourSession, { kind: 'presenting' }>;

export function isPresenting(tourSession: TourSession | null): tourSession is PresentationSession {
  return tourSession?.kind === 'presenting';
}
