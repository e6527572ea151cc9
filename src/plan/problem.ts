/** The faults of plan files, their paths and the names of the entries they are in. `i18n/` words them. */
import type { FileKind } from './fileKind.ts';
import type { PATTERNS as FORMAT_1_PATTERNS } from './format1/schema.ts';
import { withoutHidden } from './oneLine.ts';
import type { LocalText } from './plan.ts';
import type { PATTERNS } from './planFile.ts';

/** Mistakes in JSON text that are hard to see. */
export type JsonMistake = 'trailingComma' | 'typographicQuote' | 'fullWidth';

/** The path to a value in the file: `['strategies', 0, 'directions', 1]`. */
export type Path = readonly (string | number)[];

export type PatternName = keyof typeof PATTERNS | keyof typeof FORMAT_1_PATTERNS;

export type PlanFault =
  | { readonly code: 'notJson' | 'missing' | 'notAllowed' }
  /** Line and column from 1. `mistake`: null if it is none of the frequent ones. */
  | {
      readonly code: 'brokenJson';
      readonly line: number;
      readonly column: number;
      readonly mistake: JsonMistake | null;
    }
  | {
      readonly code: 'duplicateField';
      readonly field: string;
      readonly line: number;
      readonly column: number;
    }
  /** `codePoint`: such as `U+202E`. */
  | { readonly code: 'hiddenCharacter'; readonly isLineBreak: boolean; readonly codePoint: string }
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
  | { readonly code: 'sameName'; readonly name: string; readonly before: string }
  | { readonly code: 'reversedPeriod'; readonly from: number; readonly to: number }
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

export type PlanProblem = PlanFault & {
  readonly where: Path;
  /** The name of the innermost entry on the path that has one. */
  readonly entry?: LocalText;
};

/** The path as text: `strategies[0].directions[1].name.en`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const field = withoutHidden(step);
    return text === '' ? field : `${text}.${field}`;
  }, '');
}
