/** Parses the bytes of a plan file, and says of another file what it is. */
import { decodeText } from './decodeText.ts';
import { withEntryNames } from './entryName.ts';
import { binaryKind, type FileKind, jsonKind, textKind } from './fileKind.ts';
import { brokenJsonProblem, duplicateFields } from './jsonFaults.ts';
import { type ParseResult, parsePlanText } from './parse.ts';

export function parsePlanFile(bytes: Uint8Array): ParseResult {
  const binary = binaryKind(bytes);
  if (binary !== null) return otherFile(binary);
  const text = decodeText(bytes);
  const result = parsePlanText(text);
  const kind = result.ok ? null : textKind(text);
  if (kind !== null) return otherFile(kind);
  if (!result.ok && result.problems.some(({ code }) => code === 'notJson'))
    return { ok: false, problems: [brokenJsonProblem(text)] };
  const value: unknown = JSON.parse(text);
  const other = result.ok ? null : jsonKind(value);
  if (other !== null) return otherFile(other);
  // A file that is nested too deeply would overflow the stack.
  if (!result.ok && result.problems.some(({ code }) => code === 'tooDeep')) return result;
  const duplicates = withEntryNames(duplicateFields(text, value), value);
  if (duplicates.length === 0) return result;
  return { ok: false, problems: result.ok ? duplicates : [...duplicates, ...result.problems] };
}

function otherFile(kind: FileKind): ParseResult {
  return { ok: false, problems: [{ code: 'otherFile', kind, where: [] }] };
}
