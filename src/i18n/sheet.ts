/** The words of an import of a spreadsheet: its mapping, counts, questions, notes and faults. */
import type { MemberWith } from '../explore/cases/case.ts';
import type { AttributeType, ColumnRole, LeftOutReason } from '../plan/sheet/mapping.ts';
import type { Note, Offer, Question, SheetCounts, SheetFault, SheetPlace } from '../plan/sheet/question.ts';

type Questions = { readonly [Asks in Question['asks']]: MemberWith<'asks', Asks, Question> };
type Offers = { readonly [Take in Offer['take']]: MemberWith<'take', Take, Offer> };
type Notes = { readonly [Kind in Note['note']]: MemberWith<'note', Kind, Note> };
type Faults = { readonly [Kind in SheetFault['fault']]: MemberWith<'fault', Kind, SheetFault> };

export type SheetPhrases = {
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly attributeType: Readonly<Record<AttributeType, string>>;
  readonly place: (place: SheetPlace) => string;
  readonly counts: (counts: SheetCounts) => string;
  /** The headings of the parts of what the command prints. */
  readonly heading: Readonly<Record<'mapping' | 'counts' | 'questions' | 'notes', string>>;
  /** Marks the offer that is taken where a question is left open. */
  readonly taken: (offer: string) => string;
  readonly written: (file: string) => string;
  readonly question: { readonly [Asks in keyof Questions]: (question: Questions[Asks]) => string };
  readonly offer: { readonly [Take in keyof Offers]: (offer: Offers[Take]) => string };
  /** What questions of one kind are about, for the answer to all of them. */
  readonly alike: Readonly<Record<Question['asks'], string>>;
  readonly answerAll: Readonly<Record<Offer['take'], string>>;
  readonly note: { readonly [Kind in keyof Notes]: (note: Notes[Kind]) => string };
  readonly fault: { readonly [Kind in keyof Faults]: (fault: Faults[Kind]) => string };
};

export function questionText<Asks extends keyof Questions>(
  { question }: SheetPhrases,
  asked: Questions[Asks] & { readonly asks: Asks },
): string {
  return question[asked.asks](asked);
}

export function offerText<Take extends keyof Offers>(
  { offer }: SheetPhrases,
  offered: Offers[Take] & { readonly take: Take },
): string {
  return offer[offered.take](offered);
}

export function noteText<Kind extends keyof Notes>(
  { note }: SheetPhrases,
  noted: Notes[Kind] & { readonly note: Kind },
): string {
  return note[noted.note](noted);
}

export function sheetFaultText<Kind extends keyof Faults>(
  { fault }: SheetPhrases,
  found: Faults[Kind] & { readonly fault: Kind },
): string {
  return fault[found.fault](found);
}
