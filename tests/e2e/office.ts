/** Slides rendered by LibreOffice; if it is not installed, the test reports that it did not check them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  `${process.env.PROGRAMFILES ?? 'C:/Program Files'}/LibreOffice/program/soffice.exe`,
];

/** The path of LibreOffice, or the one that VISION_OFFICE names. */
export function findOffice(): string | null {
  const asked = process.env.VISION_OFFICE;
  return asked === undefined || asked === '' ? (PLACES.find(existsSync) ?? null) : asked;
}

/** A page of a PDF: points; a text's `y` is its baseline, counted from the top. */
export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
  }[];
};

export async function drawnByOffice(office: string, slides: string): Promise<readonly DrawnPage[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vision-slides-'));
  try {
    await copyFile(slides, path.join(folder, 'slides.pptx'));
    // A separate profile: with a shared one, a running instance would take over the conversion.
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const asked = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    execFileSync(office, [...asked, path.join(folder, 'slides.pptx')], { stdio: 'ignore', timeout: 90_000 });
    return await pagesOf(new Uint8Array(await readFile(path.join(folder, 'slides.pdf'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pagesOf(data: Uint8Array): Promise<readonly DrawnPage[]> {
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: height - Number(item.transform[5]),
              w: item.width,
            },
          ]
        : [],
    );
    pages.push({ width, height, texts });
  }
  await task.destroy();
  return pages;
}
