import { PAPER, VALUE_COLOURS } from '../../ui/palette.ts';

/** `isDark`: text on it is white. */
export type ShadeGround = { readonly colour: string; readonly isDark: boolean };

/** The colour of a step of a shade; null for step 0, no shade. */
export function shadeGround(step: number): ShadeGround | null {
  const shade = VALUE_COLOURS[step - 1];
  return shade === undefined ? null : { colour: shade.ground, isDark: shade.words === PAPER };
}
