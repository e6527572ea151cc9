/** Renders drawing primitives as SVG elements, so that the page and files draw the same. */
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
    // Primitives have no id but their index.
    return createElement(name, { ...attributes, key: index }, ...spans);
  });
}
