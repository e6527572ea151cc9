/** The theme: the colours and fonts that slide editors offer. */
import { INK, INK_SOFT, PAPER, strategyColour } from '../../ui/palette.ts';
import { XML_HEAD } from './packageXml.ts';

/** Both are part of Windows and of Office for Mac; substitutes for Arial elsewhere have the same metrics. */
const JAPANESE = 'Yu Gothic';
const LATIN = 'Arial';

const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', INK],
  ['lt1', PAPER],
  ['dk2', INK_SOFT],
  ['lt2', '#f5f6f8'],
  ...[0, 1, 2, 3, 4, 5].map((index) => [`accent${index + 1}`, strategyColour(index).strong] as const),
  ['hlink', '#0017c1'],
  ['folHlink', strategyColour(3).strong],
];

export function themeXml(): string {
  const colours = COLOURS.map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`,
  );
  const fonts = `<a:latin typeface="${LATIN}"/><a:ea typeface="${JAPANESE}"/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Vision"><a:themeElements>` +
    `<a:clrScheme name="Vision">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Vision"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Vision"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12_700, 19_050].map(line).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
