/** The data embedded in the single-file app. */
import { EMBEDDED_DATA_ID, type EmbeddedData } from '../explore/embeddedData.ts';

const DATA = readEmbeddedData();

/** The HTML of the single-file app, captured before React renders into it; null on a host. */
export const PAGE_SOURCE = isSingleFile() ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

/** Null for the hosted app. */
export function embeddedData(): EmbeddedData | null {
  return DATA;
}

export function isSingleFile(): boolean {
  return DATA !== null;
}

function readEmbeddedData(): EmbeddedData | null {
  // The loader's tests run in Node, without a document.
  if (typeof document === 'undefined') return null;
  const text = document.getElementById(EMBEDDED_DATA_ID)?.textContent;
  if (text === undefined || text === '') return null;
  // Trusted: written by the build, or by the app from a validated plan.
  const value: EmbeddedData = JSON.parse(text);
  return value;
}
