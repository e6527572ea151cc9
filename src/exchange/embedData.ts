/** Reads and writes the data block that the single-file app embeds in its HTML page. */
import { EMBEDDED_DATA_ID, type EmbeddedData } from '../explore/embeddedData.ts';

const BEGIN = `<script type="application/json" id="${EMBEDDED_DATA_ID}">`;
const END = '</script>';

/** The `<script>` element. Escaping every `<` keeps its content from closing the element or opening a comment. */
export function embeddedDataBlock(data: EmbeddedData): string {
  return `${BEGIN}${JSON.stringify(data).replaceAll('<', '\\u003c')}${END}`;
}

/** The page with its data block replaced. Throws where the page has none. */
export function withEmbeddedData(page: string, data: EmbeddedData): string {
  // The first match is the block: the code of the app, which contains the same text, comes after it.
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error('The page has no data block: it is not the single-file app');
  return page.slice(0, begin) + embeddedDataBlock(data) + page.slice(end + END.length);
}
