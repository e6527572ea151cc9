/** The shapes of slides, layouts, masters and notes pages other than drawings. */
import { attribute } from '../graph/xml.ts';
import type { Box } from '../picture/drawing.ts';
import { frameXml } from './units.ts';

/** The name of a shape in the selection pane, and its alternative text. */
export type AltText = { readonly name: string; readonly description: string };

/** The root group of a shape tree. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** In characters; longer names are unreadable in the selection pane. */
const MAX_NAME_LENGTH = 120;

export function propertiesXml(id: number, { name, description }: AltText): string {
  const short = [...name].slice(0, MAX_NAME_LENGTH).join('');
  return `<p:cNvPr id="${id}"${attribute('name', short)}${description === '' ? '' : attribute('descr', description)}/>`;
}

/** `kind`: the attributes that match it to a placeholder of the layout; without `frame` it inherits that position. */
export function placeholderXml(id: number, name: string, kind: string, body: string, frame = ''): string {
  const about =
    `<p:nvSpPr>${propertiesXml(id, { name, description: '' })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`;
  return `<p:sp>${about}<p:spPr>${frame}</p:spPr>${body}</p:sp>`;
}

export function textBoxXml(id: number, altText: AltText, box: Box, body: string): string {
  const about = `<p:nvSpPr>${propertiesXml(id, altText)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`;
  const look = `<p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`;
  return `<p:sp>${about}${look}${body}</p:sp>`;
}

/** `line`: the XML of its stroke; `rises`: whether it runs from the lower left to the upper right. */
export function lineShapeXml(
  id: number,
  altText: AltText,
  { box, rises, line }: { readonly box: Box; readonly rises: boolean; readonly line: string },
): string {
  const about = `<p:nvCxnSpPr>${propertiesXml(id, altText)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>`;
  const look = `<p:spPr>${frameXml(box, rises ? ' flipV="1"' : '')}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line}</p:spPr>`;
  return `<p:cxnSp>${about}${look}</p:cxnSp>`;
}
