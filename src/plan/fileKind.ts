/** What a file is that was opened as a plan and is none. */

/** `archive`: a zip file, such as a workbook. The last three are files that this app writes. */
export type FileKind = 'archive' | 'gzip' | 'pdf' | 'html' | 'graph' | 'linkedData' | 'tour';

/** The first bytes of formats that are no text. */
const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

export function binaryKind(bytes: Uint8Array): FileKind | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

const HTML = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

export function textKind(text: string): FileKind | null {
  return HTML.test(text) ? 'html' : null;
}

/** Of a JSON file that is no plan. */
export function jsonKind(value: unknown): FileKind | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('@context' in value || '@graph' in value) return 'linkedData';
  if ('graph' in value) return 'graph';
  return 'format' in value && String(value.format).startsWith('vision-tour/') ? 'tour' : null;
}
