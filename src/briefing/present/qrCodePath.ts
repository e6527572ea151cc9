/** A QR code as an SVG path of its dark modules. Pure. */
import { encode } from 'uqr';

/** `size` is in modules, including the quiet zone of four that readers need. */
export function qrCodePath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { path: path.join(''), size };
}

/** Runs of dark modules in a row: start and length. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = result.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else result.push([x, 1]);
  });
  return result;
}
