/** Parses the bytes of a plan file, and says of another file what it is. */
import { type ParseError, parse as parseTolerant } from 'jsonc-parser';
import { decodeText } from './decodeText.ts';
import { binaryKind, type FileKind, jsonKind, textKind } from './fileKind.ts';
import { type ParseResult, parsePlanText } from './parse.ts';

export function parsePlanFile(bytes: Uint8Array): ParseResult {
  const binary = binaryKind(bytes);
  if (binary !== null) return otherFile(binary);
  const text = decodeText(bytes);
  const result = parsePlanText(text);
  if (result.ok) return result;
  const kind = textKind(text);
  if (kind !== null) return otherFile(kind);
  if (result.problems.some(({ code }) => code === 'notJson')) return notJsonAt(text);
  const other = jsonKind(JSON.parse(text));
  return other === null ? result : otherFile(other);
}

function otherFile(kind: FileKind): ParseResult {
  return { ok: false, problems: [{ code: 'otherFile', kind, where: [] }] };
}

/** The first fault, as JSON allows neither comments nor a comma before a bracket that closes. */
function notJsonAt(text: string): ParseResult {
  const faults: ParseError[] = [];
  parseTolerant(text, faults, { disallowComments: true });
  const before = text.slice(0, faults[0]?.offset ?? text.length).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { ok: false, problems: [{ code: 'brokenJson', line, column, where: [] }] };
}
