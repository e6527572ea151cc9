/** The app as one HTML page, and what it carries: text in, text out. */
import { EMBEDDED_DATA_ID, type EmbeddedData } from '../explore/embeddedData.ts';

const BEGIN = `<script type="application/json" id="${EMBEDDED_DATA_ID}">`;
const END = '</script>';

/** The data block. No text in it can end it or begin a comment, as it holds no `<`. */
export function embeddedDataBlock(data: EmbeddedData): string {
  return `${BEGIN}${JSON.stringify(data).replaceAll('<', '\\u003c')}${END}`;
}

/** The page with this in place of what it carries. Throws where it is no page of ours. */
export function withEmbeddedData(page: string, data: EmbeddedData): string {
  // The first one: the block stands before the code, which knows these words, too.
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error('The page carries nothing: it is not the app as one file');
  return page.slice(0, begin) + embeddedDataBlock(data) + page.slice(end + END.length);
}
