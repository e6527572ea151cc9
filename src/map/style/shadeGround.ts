/** The colour of each step of a shade. */
import { NO_VALUE_STEP } from '../../explore/shade.ts';
import { PAPER, SHADE_COLOURS } from '../../ui/palette.ts';

/** `isDark`: text on it is white. */
export type ShadeGround = { readonly colour: string; readonly isDark: boolean };

/** Grey, as it has no place on the scale. */
const NO_VALUE: ShadeGround = { colour: '#d9d9d9', isDark: false };

/** Null for step 0, no shade. */
export function shadeGround(step: number): ShadeGround | null {
  if (step === NO_VALUE_STEP) return NO_VALUE;
  const shade = SHADE_COLOURS[step - 1];
  return shade === undefined ? null : { colour: shade.ground, isDark: shade.words === PAPER };
}
