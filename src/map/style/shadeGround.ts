/** The colour of each step of a shade. */
import { NO_VALUE_STEP } from '../../explore/shade.ts';

/** `isDark`: text on it is white. */
export type ShadeGround = { readonly colour: string; readonly isDark: boolean };

/** From pale to dark. Darker at first than the shades of tables: a paler dot would look hollow, as re-listings do. */
const STEPS: readonly ShadeGround[] = [
  { colour: '#c6d4f8', isDark: false },
  { colour: '#a3baf1', isDark: false },
  { colour: '#7796e6', isDark: false },
  { colour: '#4062cb', isDark: true },
  { colour: '#14297f', isDark: true },
];
/** Grey, as it has no place on the scale. */
const NO_VALUE: ShadeGround = { colour: '#cfcfcf', isDark: false };

/** Null for step 0, no shade. */
export function shadeGround(step: number): ShadeGround | null {
  return step === NO_VALUE_STEP ? NO_VALUE : (STEPS[step - 1] ?? null);
}
