/** Converts a primitive to an SVG element, for files and for React. */
import { formatCoordinate } from '../graph/xml.ts';
import { arcsOf, type Ink, type Paint, type Point, type Primitive, type TextPrimitive } from './drawing.ts';

type SvgElement = {
  readonly name: 'rect' | 'circle' | 'path' | 'text';
  /** By their React names, such as `strokeWidth`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The lines of a text, one `tspan` each. */
  readonly lines: TextPrimitive['lines'];
};

export function svgElement(mark: Primitive): SvgElement {
  switch (mark.kind) {
    case 'box': {
      const { x, y, w, h, radius } = mark;
      const round = radius > 0 ? { rx: radius } : {};
      return shape('rect', { x, y, width: w, height: h, ...round }, mark.paint);
    }
    case 'disc':
      return shape('circle', { cx: mark.x, cy: mark.y, r: mark.r }, mark.paint);
    case 'curve': {
      const bends = arcsOf(mark).map(({ control, to }) => `Q${pair(control)} ${pair(to)}`);
      return {
        name: 'path',
        attributes: { d: [`M${pair(mark.from)}`, ...bends].join(' '), ...paintAttributes(mark.paint) },
        lines: [],
      };
    }
    case 'text': {
      const { lines, size, bold, align, isTurned = false, colour } = mark;
      const [first] = lines;
      return {
        name: 'text',
        attributes: {
          fontSize: formatCoordinate(size),
          ...(bold ? { fontWeight: '700' } : {}),
          ...(align === 'start' ? {} : { textAnchor: align }),
          ...(isTurned && first !== undefined ? { transform: `rotate(90 ${pair(first)})` } : {}),
          fill: colour,
        },
        lines,
      };
    }
  }
}

function shape(
  name: SvgElement['name'],
  geometry: Readonly<Record<string, number>>,
  paint: Paint,
): SvgElement {
  const at = Object.entries(geometry).map(([key, value]) => [key, formatCoordinate(value)]);
  return { name, attributes: { ...Object.fromEntries(at), ...paintAttributes(paint) }, lines: [] };
}

function paintAttributes({ fill, stroke }: Paint): Readonly<Record<string, string>> {
  return {
    fill: fill?.colour ?? 'none',
    ...opacity('fillOpacity', fill),
    ...(stroke === undefined
      ? {}
      : {
          stroke: stroke.colour,
          strokeWidth: formatCoordinate(stroke.width),
          ...opacity('strokeOpacity', stroke),
          ...(stroke.dash.length === 0
            ? {}
            : { strokeDasharray: stroke.dash.map(formatCoordinate).join(' ') }),
        }),
  };
}

function opacity(name: string, ink: Ink | undefined): Readonly<Record<string, string>> {
  return ink === undefined || ink.opacity === 1 ? {} : { [name]: formatCoordinate(ink.opacity) };
}

function pair({ x, y }: Point): string {
  return `${formatCoordinate(x)},${formatCoordinate(y)}`;
}

/** The SVG name of an attribute, from its React name. */
export function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
