import { describe, expect, test } from 'vitest';
import { shapeOutline } from '../../../src/exchange/pptx/geometry.ts';
import { inkXml, lineXml } from '../../../src/exchange/pptx/paintXml.ts';

/** Half a point per pixel, from 10, 20. */
const fit = { x: 10, y: 20, scale: 0.5 };
const paint = {};
const path = (size: string, look: string, steps: string) =>
  `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}${look}>${steps}</a:path></a:pathLst></a:custGeom>`;
const pt = (x: number, y: number) => `<a:pt x="${x * 12_700}" y="${y * 12_700}"/>`;

describe('outlines', () => {
  test('a box keeps its corner radius, as a share of its shorter side', () => {
    expect(shapeOutline({ kind: 'box', x: 20, y: 40, w: 100, h: 40, radius: 8, paint }, fit)).toEqual({
      box: { x: 20, y: 40, w: 50, h: 20 },
      xml: '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 20000"/></a:avLst></a:prstGeom>',
    });
    expect(shapeOutline({ kind: 'box', x: 0, y: 0, w: 10, h: 10, radius: 0, paint }, fit).xml).toBe(
      '<a:prstGeom prst="rect"><a:avLst></a:avLst></a:prstGeom>',
    );
  });

  test('a disc is an ellipse', () => {
    expect(shapeOutline({ kind: 'disc', x: 100, y: 100, r: 20, paint }, fit)).toEqual({
      box: { x: 50, y: 60, w: 20, h: 20 },
      xml: '<a:prstGeom prst="ellipse"><a:avLst></a:avLst></a:prstGeom>',
    });
  });

  test('a curve becomes its cubic equivalent, in the box of its extrema', () => {
    const outline = shapeOutline(
      { kind: 'curve', from: { x: 0, y: 0 }, controls: [{ x: 60, y: 120 }], to: { x: 120, y: 0 }, paint },
      fit,
    );
    // Its extremum is half-way to the control point.
    expect(outline.box).toEqual({ x: 10, y: 20, w: 60, h: 30 });
    expect(outline.xml).toBe(
      path(
        'w="762000" h="381000"',
        ' fill="none"',
        `<a:moveTo>${pt(0, 0)}</a:moveTo><a:cubicBezTo>${pt(20, 40)}${pt(40, 40)}${pt(60, 0)}</a:cubicBezTo>`,
      ),
    );
  });

  test('an S is two curves that meet midway between its control points', () => {
    const outline = shapeOutline(
      {
        kind: 'curve',
        from: { x: 0, y: 0 },
        controls: [
          { x: 60, y: 0 },
          { x: 60, y: 120 },
        ],
        to: { x: 120, y: 120 },
        paint,
      },
      fit,
    );
    expect(outline.box).toEqual({ x: 10, y: 20, w: 60, h: 60 });
    expect(outline.xml).toBe(
      path(
        'w="762000" h="762000"',
        ' fill="none"',
        `<a:moveTo>${pt(0, 0)}</a:moveTo>` +
          `<a:cubicBezTo>${pt(20, 0)}${pt(30, 10)}${pt(30, 30)}</a:cubicBezTo>` +
          `<a:cubicBezTo>${pt(30, 50)}${pt(40, 60)}${pt(60, 60)}</a:cubicBezTo>`,
      ),
    );
  });

  test('a straight curve becomes a line from corner to corner', () => {
    const line = (to: { x: number; y: number }) =>
      shapeOutline(
        { kind: 'curve', from: { x: 0, y: 40 }, controls: [{ x: to.x / 2, y: (40 + to.y) / 2 }], to, paint },
        fit,
      );
    expect(line({ x: 80, y: 0 })).toEqual({
      box: { x: 10, y: 20, w: 40, h: 20 },
      xml: '',
      line: { rises: true },
    });
    expect(line({ x: 80, y: 60 }).line).toEqual({ rises: false });
    expect(line({ x: 80, y: 40 }).box).toEqual({ x: 10, y: 40, w: 40, h: 0 });
  });
});

describe('inks', () => {
  test('keep their opacity', () => {
    expect(inkXml({ colour: '#00287c', opacity: 0.35 })).toBe(
      '<a:solidFill><a:srgbClr val="00287C"><a:alpha val="35000"/></a:srgbClr></a:solidFill>',
    );
  });

  test('get the closest preset dash', () => {
    const dashed = (dash: readonly number[], width: number) =>
      lineXml({ colour: '#000000', opacity: 1, width, dash }, 0.5).match(/prstDash val="(\w+)"/)?.[1];
    expect([
      dashed([], 1),
      dashed([1, 1], 1),
      dashed([4, 3], 1),
      dashed([6, 2], 2),
      dashed([16, 6], 2),
      dashed([5, 0], 1),
    ]).toEqual([undefined, 'sysDot', 'dash', 'sysDash', 'lgDash', undefined]);
  });

  test('scale their width with the drawing', () => {
    expect(lineXml({ colour: '#ffffff', opacity: 1, width: 3, dash: [] }, 0.5)).toBe(
      '<a:ln w="19050"><a:solidFill><a:srgbClr val="FFFFFF"></a:srgbClr></a:solidFill><a:round/></a:ln>',
    );
  });
});
