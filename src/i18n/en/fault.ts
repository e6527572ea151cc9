import type { PlanFault } from '../../plan/problem.ts';
import type { Form } from '../../plan/schema.ts';
import { pieceJoint } from '../../plan/text.ts';

const FORM: Readonly<Record<Form, string>> = {
  strategyId: 'The id of a strategy is its number, such as 2.',
  directionId: 'The id of a direction is its number, such as 2.1.',
  policyId: 'The id of a basic policy is its number, such as 2.1.3.',
  initiativeId: 'The id of an initiative is lower-case words joined by hyphens, such as sme-loan-program.',
  priorityProjectId: 'The id of a priority project is a Roman numeral in capital letters, such as IV.',
  reading: 'A reading is written in hiragana, such as ちゅうしょうきぎょう.',
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

export function fault(problem: PlanFault): string {
  switch (problem.code) {
    case 'notJson':
      return 'This is not a complete JSON file. Get it again, or mend it in an editor that marks the place.';
    case 'newerFormat':
      return `The file has a newer format (${problem.format}) than this version of the app can read. Open it with the latest version.`;
    case 'tooDeep':
      return `This is nested more than ${problem.limit} levels deep, as no file of this app is. Check that you chose the right file.`;
    case 'missing':
      return 'Something must stand here, and nothing does. Fill it in.';
    case 'missingLanguage':
      return `The text in ${LANGUAGE.get(problem.language) ?? `the language “${problem.language}”`} is missing. Add it.`;
    case 'wrongType':
      return `This must be ${TYPE.get(problem.expected) ?? `of the type “${problem.expected}”`}. Replace what stands here.`;
    case 'wrongValue':
      return problem.allowed.length === 1
        ? `Only “${problem.allowed.join('')}” may stand here. Write that.`
        : `Only one of these may stand here: ${problem.allowed.map((value) => `“${value}”`).join(', ')}. Choose one.`;
    case 'unknownField':
      return `There is no field “${problem.field}” here. Correct its spelling, or take it out.`;
    case 'badForm':
      return `${FORM[problem.form]} Write it like that.`;
    case 'tooSmall':
      return `This number must be ${problem.least} or more. Enter a larger one.`;
    case 'tooLarge':
      return `This number must be ${problem.most} or less. Enter a smaller one.`;
    case 'tooLong':
      return `This is longer than ${problem.most} characters. Shorten it.`;
    case 'tooMany':
      return `This list has more than ${problem.most} entries. Take some out.`;
    case 'notAllowed':
      return 'This cannot stand here. Compare it with the description of the plan format.';
    case 'duplicateId':
      return `The id “${problem.id}” is already taken. Give this another one.`;
    case 'misplaced':
      return `${problem.id} does not belong inside ${problem.parent}. Move it, or give it a number that begins with ${problem.parent}.`;
    case 'unknownInitiative':
      return `Basic policy ${problem.policy} lists “${problem.initiative}”, which is not among the initiatives. Add it there, or correct the id.`;
    case 'unlinkable':
      return `Priority project ${problem.project} is linked to “${problem.node}”, which is neither a basic policy nor an initiative. Correct the id or remove the link.`;
    case 'linkedTwice':
      return `Priority project ${problem.project} is linked to “${problem.node}” twice. Remove one of the two.`;
    case 'wordsNotShared':
      return `The words “${problem.words}” do not stand in the Japanese names of both priority project ${problem.project} and “${problem.node}”. Use words that they share, or remove the link.`;
    case 'unknownSection':
      return `The source has no section “${problem.section}”. Correct it, or add it to the sections of the source.`;
    case 'noSuchPage':
      return `The source has no page ${problem.page}: its last is page ${problem.pages}. Correct the page number.`;
    case 'listedTwice':
      return `Basic policy ${problem.policy} lists “${problem.initiative}” twice. Take one of the two listings out.`;
    case 'twoFirstListings':
      return `“${problem.initiative}” is marked first under basic policy ${problem.policy}, but its first listing is under ${problem.before}. Mark this one “relisted”.`;
    case 'relistedBeforeFirst':
      return `Basic policy ${problem.policy} re-lists “${problem.initiative}”, which has not been listed before. Mark this listing “first”, and any later one “relisted”.`;
    case 'neverListed':
      return `“${problem.initiative}” is listed under no basic policy. List it under one, or take it out.`;
    case 'breaksDiffer':
      return `The line breaks do not spell the name “${problem.name}”. Copy the name and put | where a line may end${pieceJoint(problem.language) === ' ' ? ', in place of the space' : ''}.`;
  }
}
