/** The words of the workbooks that are read as plans, in the language of the plan: Japanese, or else English. */

export type SheetHeads = {
  readonly sheet: string;
  readonly initiative: string;
  readonly number: (thing: string) => string;
  readonly mark: string;
  readonly marks: Readonly<Record<'first' | 'relisted', string>>;
  /** Of a plan to begin with. */
  readonly template: {
    readonly title: string;
    readonly levels: readonly [string, string];
    readonly department: string;
    readonly budget: string;
  };
};

const JAPANESE: SheetHeads = {
  sheet: '計画',
  initiative: '取組',
  number: (thing) => `${thing} 番号`,
  mark: '再掲',
  marks: { first: '初出', relisted: '再掲' },
  template: {
    title: '新しい計画',
    levels: ['基本目標', '施策'],
    department: '担当課',
    budget: '予算（千円）',
  },
};

const ENGLISH: SheetHeads = {
  sheet: 'Plan',
  initiative: 'Initiative',
  number: (thing) => `${thing} no.`,
  mark: 'Re-listed',
  marks: { first: 'first', relisted: 're-listed' },
  template: {
    title: 'New plan',
    levels: ['Goal', 'Strategy'],
    department: 'Department',
    budget: 'Budget (USD)',
  },
};

export const SHEET_HEADS = [JAPANESE, ENGLISH] as const;

export function sheetHeads(language: string): SheetHeads {
  return language.startsWith('ja') ? JAPANESE : ENGLISH;
}

/** The name of an item that a spreadsheet leaves out: plans in no other language have our words. */
export function missingItemName(language: string, levelName: string): string {
  return language.startsWith('ja') ? `（${levelName}なし）` : `(no ${levelName})`;
}
