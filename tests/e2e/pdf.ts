/** Reads a PDF with a third-party reader: the texts of each page with sizes and positions. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** In points; y grows upwards, as in the file. */
export type PdfText = {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

export type PdfPage = { readonly width: number; readonly height: number; readonly texts: readonly PdfText[] };

/** Descent and ascent of Japanese glyphs, in em. */
const DEPTH = 0.12;
const HEIGHT = 0.88;

export async function readPdf(bytes: Buffer): Promise<readonly PdfPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [textOf(item.str, item.transform, item.width)] : [],
    );
    pages.push({ width: right - left, height: top - bottom, texts });
  }
  return pages;
}

/** Horizontal, or rotated by 90° clockwise. */
function textOf(text: string, transform: readonly unknown[], width: number): PdfText {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d);
  const isTurned = Math.abs(b) > Math.abs(a);
  return isTurned
    ? { text, size, left: x - DEPTH * size, right: x + HEIGHT * size, bottom: y - width, top: y }
    : { text, size, left: x, right: x + width, bottom: y - DEPTH * size, top: y + HEIGHT * size };
}

/** The text in page order, without spaces, with look-alike characters unified. */
export function wordsOf(pages: readonly PdfPage[]): string {
  return joined(pages.flatMap(({ texts }) => texts.map(({ text }) => text)));
}

export function joined(texts: readonly string[]): string {
  const text = texts.join('').normalize('NFKC').replaceAll(/\s+/g, '');
  return [...text].map((sign) => ALIKE.get(sign) ?? sign).join('');
}

/** Characters that fonts map to one glyph, so that a PDF may contain either; those of NFKC excluded. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['\u2ed1', '長'],
  ['\u2ea0', '民'],
  ['\u2ec4', '西'],
  ['\u2ee9', '黄'],
  ['\u2027', '・'],
  ['\u2012', '–'],
  ['\u2215', '/'],
  ['\u301c', '~'],
]);

/** Pairs of texts that overlap by more than rounding. */
export function overlapping({ texts }: PdfPage): readonly string[] {
  return texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b) => {
      const within = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
      // Adjacent brackets and stops share the width of one character, which the PDF does not record.
      const isOneLine = Math.abs(a.bottom - b.bottom) < 0.1;
      if (isOneLine && within < 0.6 * a.size && /[\p{P}]$/u.test(a.text) && /^[\p{P}]/u.test(b.text))
        return [];
      return within > 0.8 && high > 0.12 * Math.min(a.size, b.size) ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

/** Texts nearer than `least` points to the paper's edge, which printers cannot print. */
export function atTheEdge({ width, height, texts }: PdfPage, least: number): readonly string[] {
  return texts
    .filter(
      ({ left, right, bottom, top }) =>
        left < least || bottom < least || right > width - least || top > height - least,
    )
    .map(({ text }) => text);
}
