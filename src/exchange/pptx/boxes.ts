/** What a slide, a layout, a master and a page of notes are put together of, apart from pictures. */
import { attribute } from '../graph/xml.ts';
import type { Box } from '../picture/drawing.ts';
import { frameXml } from './units.ts';

/** What a list of a slide's things calls one, and what is read out for it. */
export type AltText = { readonly name: string; readonly description: string };

/** The group that holds all things. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Beyond it nobody reads on in such a list. */
const MAX_NAME_LENGTH = 120;

export function propertiesXml(id: number, { name, description }: AltText): string {
  const short = [...name].slice(0, MAX_NAME_LENGTH).join('');
  return `<p:cNvPr id="${id}"${attribute('name', short)}${description === '' ? '' : attribute('descr', description)}/>`;
}

/** `kind`: the attributes by which it finds its like on the layout, whose place it has if it has no frame. */
export function placeholderXml(id: number, name: string, kind: string, body: string, frame = ''): string {
  const about =
    `<p:nvSpPr>${propertiesXml(id, { name, description: '' })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`;
  return `<p:sp>${about}<p:spPr>${frame}</p:spPr>${body}</p:sp>`;
}

export function textBoxXml(id: number, called: AltText, box: Box, body: string): string {
  const about = `<p:nvSpPr>${propertiesXml(id, called)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`;
  const look = `<p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`;
  return `<p:sp>${about}${look}${body}</p:sp>`;
}

/** `line`: how it looks; `rises`: from the lower left to the upper right. */
export function lineShapeXml(
  id: number,
  called: AltText,
  { box, rises, line }: { readonly box: Box; readonly rises: boolean; readonly line: string },
): string {
  const about = `<p:nvCxnSpPr>${propertiesXml(id, called)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>`;
  const look = `<p:spPr>${frameXml(box, rises ? ' flipV="1"' : '')}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line}</p:spPr>`;
  return `<p:cxnSp>${about}${look}</p:cxnSp>`;
}
