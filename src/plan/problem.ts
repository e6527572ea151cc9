/** The faults of plan files and their paths. `i18n/` words them. */
import type { FileKind } from './fileKind.ts';
import type { PATTERNS as FORMAT_1_PATTERNS } from './format1/schema.ts';
import type { PATTERNS } from './planFile.ts';

/** The path to a value in the file: `['strategies', 0, 'directions', 1]`. */
export type Path = readonly (string | number)[];

export type PatternName = keyof typeof PATTERNS | keyof typeof FORMAT_1_PATTERNS;

export type PlanFault =
  | { readonly code: 'notJson' | 'missing' | 'notAllowed' }
  /** Both from 1. */
  | { readonly code: 'brokenJson'; readonly line: number; readonly column: number }
  | { readonly code: 'otherFile'; readonly kind: FileKind }
  | { readonly code: 'newerFormat'; readonly format: string }
  | { readonly code: 'tooDeep'; readonly limit: number }
  | { readonly code: 'missingLanguage' | 'unknownLanguage'; readonly language: string }
  | { readonly code: 'tooManyLevels' | 'listingsAboveLastLevel'; readonly levels: number }
  | { readonly code: 'unknownAttribute'; readonly attribute: string }
  | { readonly code: 'wrongType'; readonly expected: string }
  | { readonly code: 'wrongValue'; readonly allowed: readonly string[] }
  | { readonly code: 'unknownField'; readonly field: string }
  | { readonly code: 'badForm'; readonly form: PatternName }
  | { readonly code: 'tooSmall'; readonly least: number }
  | { readonly code: 'tooLarge' | 'tooLong' | 'tooMany'; readonly most: number }
  | { readonly code: 'duplicateId'; readonly id: string }
  | { readonly code: 'misplaced'; readonly id: string; readonly parent: string }
  | { readonly code: 'unlinkable' | 'linkedTwice'; readonly node: string; readonly project: string }
  | {
      readonly code: 'wordsNotShared';
      readonly words: string;
      readonly node: string;
      readonly project: string;
    }
  | { readonly code: 'unknownSection'; readonly section: string }
  | { readonly code: 'noSuchPage'; readonly page: number; readonly pages: number }
  | {
      readonly code: 'unknownInitiative' | 'listedTwice' | 'relistedBeforeFirst';
      readonly initiative: string;
      readonly policy: string;
    }
  | {
      readonly code: 'twoFirstListings';
      readonly initiative: string;
      readonly policy: string;
      readonly before: string;
    }
  | { readonly code: 'neverListed'; readonly initiative: string }
  | { readonly code: 'breaksDiffer'; readonly language: string; readonly name: string };

export type PlanProblem = PlanFault & { readonly where: Path };

/** The path as text: `strategies[0].directions[1].name.en`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
