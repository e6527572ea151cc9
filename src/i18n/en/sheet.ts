import { columnLetters } from '../../plan/sheet/question.ts';
import type { SheetPhrases } from '../sheet.ts';

const several = (number: number, one: string, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

export const sheetPhrases: SheetPhrases = {
  role: {
    levelName: 'Name of a level',
    levelCode: 'Number of a level',
    pathCode: 'Number that holds all levels',
    levelId: 'Id of a level',
    initiativeName: 'Name of the initiative',
    initiativeCode: 'Number of the initiative',
    initiativeId: 'Id of the initiative',
    mark: 'Mark of re-listings',
    alsoUnder: 'Also listed under',
    attribute: 'Attribute',
    leftOut: 'Left out',
  },
  leftOut: {
    person: 'names of people',
    yearly: 'repeated for each year',
    rowNumber: 'only counts the rows',
    empty: 'empty',
    unknown: 'without a heading',
  },
  attributeType: { text: 'text', number: 'number', money: 'money', date: 'date', choice: 'choice' },
  place: ({ sheet, row, column }) => `sheet “${sheet}”, row ${row}, column ${columnLetters(column)}`,
  counts: ({ levels, initiativeName, initiatives, firstListings, relistings }) =>
    [
      ...levels.map(({ name, items }) => `${name}: ${items}`),
      `${initiativeName ?? 'Initiative'}: ${initiatives}`,
      `listings: ${firstListings + relistings} (${firstListings} first, ${relistings} re-listed)`,
    ].join('; '),
  heading: {
    mapping: 'How the sheet is read (save this as a file for --map, and change it there):',
    counts: 'In the plan:',
    questions: 'Questions (the first answer was taken):',
    notes: 'Notes:',
  },
  taken: (offer) => `${offer} (taken)`,
  written: (file) => `${file} was written.`,
  question: {
    twoSpellings: ({ place, levelName, number, spellings }) =>
      `Row ${place.row}: ${levelName ?? 'initiative'} ${number} is spelled in ${spellings.length === 2 ? 'two' : spellings.length} ways: ${spellings
        .map(({ name, rows }) => `“${name}” (${several(rows, 'row')})`)
        .join(', ')}. Which one holds?`,
    noFirst: ({ place, name, rows }) =>
      `Row ${place.row}: “${name}” is marked as re-listed${rows > 1 ? ` in ${rows} rows` : ''}, but no row lists it first. What is it?`,
    sameName: ({ place, name, firstPlace, rows }) =>
      `Row ${place.row}: “${name}” is listed again${rows > 1 ? ` in ${rows} rows` : ''} without a mark. Is this a re-listing of row ${firstPlace.row}?`,
    unknownPlace: ({ place, name, words }) =>
      `Row ${place.row}: “${name}” is also listed under “${words}”, which is not in the sheet. Where?`,
  },
  offer: {
    spelling: ({ name }) => `Take “${name}”`,
    apart: () => 'These are different things',
    relisted: ({ name, place }) => `Re-listing of “${name}” (row ${place.row})`,
    first: () => 'This is its first listing',
    under: ({ name, place }) => `Under “${name}” (row ${place.row})`,
    nothing: () => 'Leave this out',
  },
  alike: {
    twoSpellings: 'Numbers with several spellings',
    noFirst: 'Re-listings without a first listing',
    sameName: 'Names that occur again without a mark',
    unknownPlace: 'Other places that the sheet lacks',
  },
  answerAll: {
    spelling: 'Use the spelling with the most rows',
    apart: 'Keep them apart',
    relisted: 'They are re-listings',
    first: 'They are first listings',
    under: 'Take the place with the nearest name',
    nothing: 'Leave them out',
  },
  note: {
    relistedBeforeFirst: ({ name, place, firstPlace }) =>
      `Row ${place.row}: “${name}” is re-listed before its first listing in row ${firstPlace.row}. This is read as it stands.`,
    valuesDiffer: ({ name, attribute, kept, other, rows, place }) =>
      `Row ${place.row}: ${attribute} of “${name}” is “${other}” here and “${kept}” in its first row. The first one is kept${rows > 1 ? `, as in ${several(rows - 1, 'other row')}` : ''}.`,
    valueNotOfType: ({ attribute, value, rows, place }) =>
      `Row ${place.row}: “${value}” is not of the type of ${attribute} (${several(rows, 'row')}). It is kept as text.`,
    hiddenRows: ({ sheet, rows, skipped }) =>
      skipped
        ? `Sheet “${sheet}”: ${several(rows, 'hidden row')} left out.`
        : `Sheet “${sheet}”: ${several(rows, 'hidden row')} read like the others.`,
    sumRows: ({ rows, place }) => `Row ${place.row}: ${several(rows, 'row')} with totals left out.`,
    errorCells: ({ cells, place }) =>
      `Row ${place.row}, column ${columnLetters(place.column)}: ${several(cells, 'cell')} with errors such as #REF! read as empty.`,
    missingLevel: ({ levelName, rows, place }) =>
      `Row ${place.row}: ${levelName} is empty (${several(rows, 'row')}). An item without a name of its own stands in for it.`,
    cutRows: ({ sheet, limit }) => `Sheet “${sheet}”: what follows row ${limit} was not read.`,
    leftOut: ({ why, heads }) =>
      `Columns left out (${sheetPhrases.leftOut[why]}): ${quoted(heads.slice(0, 6))}${heads.length > 6 ? ` and ${heads.length - 6} more` : ''}.`,
    fieldsIgnored: ({ place }) =>
      `Sheet “${place.sheet}”, row ${place.row}: this does not fit the format of plans, so the sheet was left out.`,
  },
  fault: {
    tooLarge: ({ limit }) =>
      `The file is larger than ${megabytes(limit)}. Save the sheet with the plan as a file of its own.`,
    tooMuchInside: ({ limit }) =>
      `The workbook holds more than ${megabytes(limit)} when decompressed. Copy the sheet with the plan into a new workbook.`,
    brokenWorkbook: () =>
      'The workbook is damaged and cannot be read. Open it in Excel or LibreOffice and save it again.',
    tooManyCells: () =>
      'A sheet spans too many cells, most often because of one stray cell far to the right or at the bottom. Copy the table with the plan into a new workbook.',
    encrypted: () => 'The workbook has a password. Save it without one, and open it again.',
    oldWorkbook: () =>
      'This is a workbook of Excel 2003 or earlier (.xls). Save it as .xlsx, and open it again.',
    notASheet: () =>
      'This is no spreadsheet. Open a workbook (.xlsx, .ods), a text file with columns (.csv, .tsv), or paste cells.',
    empty: () => 'There is no filled cell in the file. Check that you chose the right one.',
    noColumns: ({ sheet, row }) =>
      `Sheet “${sheet}”, row ${row} on: no column with names was found below a row of headings. Say in the mapping which row has the headings, or choose another sheet.`,
    noItems: ({ sheet, row }) =>
      `Sheet “${sheet}”, row ${row} on: no row names an item of a level. Say in the mapping which columns hold the levels.`,
    noSuchSheet: ({ sheet, sheets }) =>
      `There is no sheet “${sheet}”. Choose one of these: ${quoted(sheets)}.`,
    noSuchColumn: ({ sheet, row, head }) =>
      `Sheet “${sheet}”, row ${row}: there is no column “${head}”, which the mapping names. Correct its heading in the mapping, or leave the column out.`,
    badMapping: ({ path }) =>
      `The mapping is not valid at “${path}”. Run the command without --map, and start from the mapping that it prints.`,
    notAPlan: ({ path }) =>
      `What was read is no valid plan at “${path}”. Correct the mapping of the column that it comes from.`,
  },
};
