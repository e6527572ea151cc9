/** Marks as SVG elements, for where the page draws what files draw. */
import { createElement } from 'react';
import type { Primitive } from '../exchange/picture/drawing.ts';
import { svgElement } from '../exchange/picture/svgElement.ts';

export function SvgPrimitives({ marks }: { readonly marks: readonly Primitive[] }) {
  return marks.map((mark, index) => {
    const { name, attributes, lines } = svgElement(mark);
    const spans = lines.map(({ x, y, text }) => (
      <tspan key={`${x},${y}`} x={x} y={y}>
        {text}
      </tspan>
    ));
    // Marks have nothing but their places in the list.
    return createElement(name, { ...attributes, key: index }, ...spans);
  });
}
