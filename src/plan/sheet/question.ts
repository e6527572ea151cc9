/**
 * What an import of a spreadsheet asks, notes and refuses, as plain data; `i18n/` words it. A question left open takes
 * its first offer, so a plan comes out in any case.
 */
import type { LeftOutReason } from './mapping.ts';

/** A cell as the user sees it: both from 1. */
export type SheetPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** `id`: unique among the offers of a question; it is what an answer holds. */
export type Offer = { readonly id: string } & (
  | { readonly take: 'spelling'; readonly name: string; readonly rows: number }
  /** Two items, or two initiatives. */
  | { readonly take: 'apart' }
  | { readonly take: 'relisted'; readonly name: string; readonly place: SheetPlace }
  /** The re-listing is the first listing. */
  | { readonly take: 'first' }
  | { readonly take: 'under'; readonly name: string; readonly place: SheetPlace }
  | { readonly take: 'nothing' }
);

export type Spelling = { readonly name: string; readonly rows: number; readonly place: SheetPlace };

/**
 * `id`: the same for the same cause in the next version of the sheet. `place`: where to look first. `offers`: at least
 * one; the first is the default.
 */
export type Question = {
  readonly id: string;
  readonly place: SheetPlace;
  readonly offers: readonly [Offer, ...Offer[]];
} & (
  | {
      /** One number, two or more names. `levelName`: null for initiatives. */
      readonly asks: 'twoSpellings';
      readonly levelName: string | null;
      readonly number: string;
      readonly spellings: readonly Spelling[];
    }
  | {
      /** Marked as listed again, and listed nowhere before. `rows`: how often. */
      readonly asks: 'noFirst';
      readonly name: string;
      readonly rows: number;
    }
  | {
      /** The same name twice without a mark; `firstPlace` is its first. */
      readonly asks: 'sameName';
      readonly name: string;
      readonly firstPlace: SheetPlace;
      readonly rows: number;
    }
  | {
      /** “Also under” something that is no item of the last level. */
      readonly asks: 'unknownPlace';
      readonly name: string;
      readonly words: string;
      readonly rows: number;
    }
);

/** By the id of a question, the id of the offer taken. Undone by removing the entry. */
export type Answers = Readonly<Record<string, string>>;

type Offering = Pick<Question, 'id' | 'offers'>;

/** The offer that is taken: the first one while the question is open. */
export function takenOffer({ id, offers }: Offering, answers: Answers): Offer {
  return offers.find((offer) => offer.id === answers[id]) ?? offers[0];
}

/** The answers with these offers; the first offer of a question leaves it open. */
export function withAnswers(
  answers: Answers,
  given: Iterable<readonly [question: Offering, offer: Offer]>,
): Answers {
  const all = new Map(Object.entries(answers));
  for (const [{ id, offers }, offer] of given)
    if (offer.id === offers[0].id) all.delete(id);
    else all.set(id, offer.id);
  return Object.fromEntries(all);
}

export type Note =
  | {
      readonly note: 'relistedBeforeFirst';
      readonly name: string;
      readonly place: SheetPlace;
      readonly firstPlace: SheetPlace;
    }
  | {
      readonly note: 'valuesDiffer';
      readonly name: string;
      readonly attribute: string;
      readonly kept: string;
      readonly other: string;
      /** Of all initiatives whose values differ, of which `name` is the first. */
      readonly rows: number;
      readonly place: SheetPlace;
    }
  | {
      readonly note: 'valueNotOfType';
      readonly attribute: string;
      readonly value: string;
      readonly rows: number;
      readonly place: SheetPlace;
    }
  | { readonly note: 'hiddenRows'; readonly sheet: string; readonly rows: number; readonly skipped: boolean }
  | { readonly note: 'sumRows'; readonly rows: number; readonly place: SheetPlace }
  | { readonly note: 'errorCells'; readonly cells: number; readonly place: SheetPlace }
  | {
      readonly note: 'missingLevel';
      readonly levelName: string;
      readonly rows: number;
      readonly place: SheetPlace;
    }
  | { readonly note: 'cutRows'; readonly sheet: string; readonly limit: number }
  | { readonly note: 'leftOut'; readonly why: LeftOutReason; readonly heads: readonly string[] }
  | { readonly note: 'fieldsIgnored'; readonly place: SheetPlace };

export type SheetFault =
  | { readonly fault: 'tooLarge'; readonly limit: number }
  /** What is compressed in the workbook is larger than the limit, in bytes. */
  | { readonly fault: 'tooMuchInside'; readonly limit: number }
  | {
      readonly fault: 'brokenWorkbook' | 'tooManyCells' | 'encrypted' | 'oldWorkbook' | 'notASheet' | 'empty';
    }
  | { readonly fault: 'noColumns'; readonly sheet: string; readonly row: number }
  | { readonly fault: 'noItems'; readonly sheet: string; readonly row: number }
  | { readonly fault: 'noSuchSheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly fault: 'noSuchColumn'; readonly sheet: string; readonly row: number; readonly head: string }
  /** `path`: in the file of the mapping. */
  | { readonly fault: 'badMapping'; readonly path: string }
  | { readonly fault: 'notAPlan'; readonly path: string };

export type SheetCounts = {
  readonly levels: readonly { readonly name: string; readonly items: number }[];
  readonly initiativeName: string | null;
  readonly initiatives: number;
  readonly firstListings: number;
  readonly relistings: number;
};

/** A: 1, Z: 26, AA: 27. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}
