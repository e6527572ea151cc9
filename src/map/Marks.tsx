/** Marks as SVG elements, for where the page draws what files draw. */
import type { Ink, Mark, Paint } from '../exchange/picture/drawing.ts';
import { arcsOf } from '../exchange/picture/drawing.ts';

export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  // Marks never change their places in the list.
  // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else.
  return marks.map((mark, index) => <MarkShape key={index} mark={mark} />);
}

function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'box': {
      const { x, y, w, h, radius, paint } = mark;
      return <rect x={x} y={y} width={w} height={h} rx={radius} {...painted(paint)} />;
    }
    case 'disc':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...painted(mark.paint)} />;
    case 'curve': {
      const bends = arcsOf(mark).map(({ control, to }) => `Q${control.x} ${control.y} ${to.x} ${to.y}`);
      return <path d={`M${mark.from.x} ${mark.from.y} ${bends.join(' ')}`} {...painted(mark.paint)} />;
    }
    case 'text':
      return (
        <text
          fontSize={mark.size}
          fontWeight={mark.bold ? 700 : 400}
          textAnchor={mark.align}
          fill={mark.colour}
        >
          {mark.lines.map(({ x, y, text }) => (
            <tspan key={y} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      );
  }
}

function painted({ fill, stroke }: Paint) {
  return {
    fill: colourOf(fill),
    fillOpacity: fill?.opacity,
    stroke: colourOf(stroke),
    strokeOpacity: stroke?.opacity,
    strokeWidth: stroke?.width,
    strokeDasharray: stroke === undefined || stroke.dash.length === 0 ? undefined : stroke.dash.join(' '),
  };
}

function colourOf(ink: Ink | undefined): string {
  return ink?.colour ?? 'none';
}
