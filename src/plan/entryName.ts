/** The names of the entries of a broken file, for the list of its problems. */
import { withoutHidden } from './oneLine.ts';
import type { LocalText } from './plan.ts';
import type { Path, PlanProblem } from './problem.ts';

/** Longer names are truncated. */
const MAX_LENGTH = 80;

/** Adds the names of the entries to problems of a file with this content, which may have any shape. */
export function withEntryNames(problems: readonly PlanProblem[], file: unknown): readonly PlanProblem[] {
  return problems.map((problem) => {
    const entry = entryName(file, problem.where);
    return entry === null ? problem : { ...problem, entry };
  });
}

/** The name of the innermost entry on the path; null if none has a name. The file itself does not count. */
function entryName(file: unknown, where: Path): LocalText | null {
  let current = file;
  let found: LocalText | null = null;
  for (const step of where) {
    current = ownField(current, step);
    found = nameOf(current) ?? found;
  }
  return found;
}

function nameOf(entry: unknown): LocalText | null {
  for (const field of ['name', 'title', 'term']) {
    const name = ownField(entry, field);
    const only = textOf(name);
    if (only !== null) return { und: only };
    const texts = Object.entries(Object(name)).flatMap(([language, text]) => {
      const told = textOf(text);
      return told === null ? [] : [[language, told] as const];
    });
    if (texts.length > 0) return Object.fromEntries(texts);
  }
  return null;
}

function ownField(value: unknown, field: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return Reflect.get(value, field);
}

/** Null for what is no text, and for a text without characters. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const characters = [...withoutHidden(value.trim()).slice(0, 2 * MAX_LENGTH)];
  return characters.length > MAX_LENGTH
    ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…`
    : characters.join('');
}
