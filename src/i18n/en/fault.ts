import type { FileKind } from '../../plan/fileKind.ts';
import type { JsonMistake, PatternName } from '../../plan/problem.ts';
import { pieceJoint } from '../../plan/text.ts';
import type { FaultPhrases } from '../fault.ts';

const FORM: Readonly<Record<PatternName, string>> = {
  strategyId: 'The id of a strategy is its number, such as 2.',
  directionId: 'The id of a direction is its number, such as 2.1.',
  policyId: 'The id of a basic policy is its number, such as 2.1.3.',
  initiativeId: 'The id of an initiative is lower-case words joined by hyphens, such as sme-loan-program.',
  priorityProjectId: 'The id of a priority project is a Roman numeral in capital letters, such as IV.',
  reading: 'A reading is written in hiragana, such as ちゅうしょうきぎょう.',
  id: 'An id is letters and digits joined by ".", "-" or "_", such as "2.1.3" or "sme-loan-program".',
  language: 'A language is written as "ja", "en" or "pt-BR".',
  date: 'A date is written as "2027-03-31".',
};

const TYPE: ReadonlyMap<string, string> = new Map([
  ['string', 'text in quotation marks'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list in [ ]'],
  ['object', 'a group of fields in { }'],
]);

const LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['ja', 'Japanese'],
  ['en', 'English'],
]);

const OTHER_FILE: Readonly<Record<FileKind, string>> = {
  archive: 'This is a zip file, such as an Excel workbook. Open the plan file (JSON) instead.',
  gzip: 'This is a compressed file (gzip). Decompress it, and open the plan file in it.',
  pdf: 'This is a PDF. Open the plan file (JSON) instead.',
  html: 'This is an HTML page, such as the message of a server. Check the address of the plan file.',
  graph: 'This is a graph that this app has saved (JSON Graph Format). Open the plan file instead.',
  linkedData: 'This is linked data that this app has saved (JSON-LD). Open the plan file instead.',
  tour: 'This is a tour. Open it under “Tours”.',
};

const MISTAKE: Readonly<Record<JsonMistake, string>> = {
  trailingComma: 'this comma is followed by no further entry. Take it out.',
  typographicQuote: 'this quotation mark is a typographic one. Replace it by a straight one (").',
  fullWidth: 'this character is full-width. Outside of texts, use half-width characters.',
};

export const fault: FaultPhrases = {
  notJson: () =>
    'This is not a complete JSON file. Get it again, or mend it in an editor that marks the place.',
  brokenJson: ({ line, column, mistake }) =>
    mistake === null
      ? `Line ${line}, column ${column}: here the file is no valid JSON. Often a comma, a bracket or a straight quotation mark is missing, or there is one too many, there or just before.`
      : `Line ${line}, column ${column}: ${MISTAKE[mistake]}`,
  duplicateField: ({ field, line, column }) =>
    `Line ${line}, column ${column}: the field “${field}” stands here a second time. Take one of the two out.`,
  hiddenCharacter: ({ isLineBreak, codePoint }) =>
    isLineBreak
      ? `There is a line break (${codePoint}) in this text. Write it on one line.`
      : `There is an invisible character (${codePoint}) in this text. Take it out.`,
  otherFile: ({ kind }) => OTHER_FILE[kind],
  newerFormat: ({ format }) =>
    `The file has a newer format (${format}) than this version of the app can read. Open it with the latest version.`,
  tooDeep: ({ limit }) =>
    `This is nested more than ${limit} levels deep, as no file of this app is. Check that you chose the right file.`,
  missing: () => 'Something must stand here, and nothing does. Fill it in.',
  unknownLanguage: ({ language }) =>
    `The plan's languages do not include “${language}”. Add it to "languages", or remove it here.`,
  tooManyLevels: ({ levels }) =>
    `The plan has ${levels} levels, and this item has more below it. Add a level to "levels", or remove the items.`,
  listingsAboveLastLevel: ({ levels }) =>
    `Initiatives are listed under items of the last level (level ${levels}). Move the listings to items below.`,
  unknownAttribute: ({ attribute }) =>
    `The plan has no attribute “${attribute}”. Add it to "attributes", or remove it here.`,
  missingLanguage: ({ language }) =>
    `The text in ${LANGUAGE.get(language) ?? `the language “${language}”`} is missing. Add it.`,
  wrongType: ({ expected }) =>
    `This must be ${TYPE.get(expected) ?? `of the type “${expected}”`}. Replace what stands here.`,
  wrongValue: ({ allowed }) =>
    allowed.length === 1
      ? `Only “${allowed.join('')}” may stand here. Write that.`
      : `Only one of these may stand here: ${allowed.map((value) => `“${value}”`).join(', ')}. Choose one.`,
  unknownField: ({ field }) => `There is no field “${field}” here. Correct its spelling, or take it out.`,
  badForm: ({ form }) => `${FORM[form]} Write it like that.`,
  tooSmall: ({ least }) => `This number must be ${least} or more. Enter a larger one.`,
  tooLarge: ({ most }) => `This number must be ${most} or less. Enter a smaller one.`,
  tooLong: ({ most }) => `This is longer than ${most} characters. Shorten it.`,
  tooMany: ({ most }) => `This list has more than ${most} entries. Take some out.`,
  notAllowed: () => 'This cannot stand here. Compare it with the description of the plan format.',
  duplicateId: ({ id }) => `The id “${id}” is already taken. Give this another one.`,
  sameName: ({ name, before }) =>
    `The initiative “${before}” has the same name, “${name}”. If both are one, list “${before}” instead; if not, add to the name what tells them apart.`,
  reversedPeriod: ({ from, to }) => `The period begins (${from}) after its end (${to}). Correct the years.`,
  misplaced: ({ id, parent }) =>
    `${id} does not belong inside ${parent}. Move it, or give it a number that begins with ${parent}.`,
  unknownInitiative: ({ policy, initiative }) =>
    `Item ${policy} lists “${initiative}”, which is not among the initiatives. Add it there, or correct the id.`,
  unlinkable: ({ project, node }) =>
    `Priority project ${project} is linked to “${node}”, which is neither an item of the last level nor an initiative. Correct the id or remove the link.`,
  linkedTwice: ({ project, node }) =>
    `Priority project ${project} is linked to “${node}” twice. Remove one of the two.`,
  wordsNotShared: ({ words, project, node }) =>
    `The words “${words}” do not stand in the Japanese names of both priority project ${project} and “${node}”. Use words that they share, or remove the link.`,
  unknownSection: ({ section }) =>
    `The source has no section “${section}”. Correct it, or add it to the sections of the source.`,
  noSuchPage: ({ page, pages }) =>
    `The source has no page ${page}: its last is page ${pages}. Correct the page number.`,
  listedTwice: ({ policy, initiative }) =>
    `Item ${policy} lists “${initiative}” twice. Take one of the two listings out.`,
  twoFirstListings: ({ initiative, policy, before }) =>
    `“${initiative}” is marked first under item ${policy}, but its first listing is under ${before}. Mark this one “relisted”.`,
  relistedBeforeFirst: ({ policy, initiative }) =>
    `Item ${policy} re-lists “${initiative}”, which has not been listed before. Mark this listing “first”, and any later one “relisted”.`,
  neverListed: ({ initiative }) =>
    `“${initiative}” is listed under no item. List it under one, or take it out.`,
  breaksDiffer: ({ name, language }) =>
    `The line breaks do not spell the name “${name}”. Copy the name and put | where a line may end${pieceJoint(language) === ' ' ? ', in place of the space' : ''}.`,
};
