/**
 * What a plan calls its vision, its levels and its initiatives, as words of a sentence in a UI language. A name that
 * the plan lacks in that language is its name in another one, as it is: without an English plural or article.
 */
import type { NodeKind, PlanNode } from '../plan/graph.ts';
import { hasReadings } from '../plan/items.ts';
import type { LocalText, Plan } from '../plan/plan.ts';
import { languageIn, textIn } from '../plan/text.ts';
import { romanNumeral } from './romanNumeral.ts';

/** `one` and `several` within a sentence; `indefinite` is `one` with its article where the language has one. */
export type LevelWord = { readonly one: string; readonly several: string; readonly indefinite: string };

type Names = { readonly name: LocalText; readonly plural?: LocalText };

/** Where no plan is open. */
const ITEM: Names = { name: { ja: '項目', en: 'item' } };
/** The names of what the plan does not name. */
const PLAN: Names = { name: { ja: '計画', en: 'plan' } };
const VISION: Names = { name: { ja: '目指す姿', en: 'vision' } };
const INITIATIVE: Names = { name: { ja: '取組', en: 'initiative' } };
/** In Japanese headings. */
const MAIN_INITIATIVE: Names = { name: { ja: '主な取組', en: 'initiative' } };
const PRIORITY_PROJECT: Names = { name: { ja: '重点プロジェクト', en: 'priority project' } };

/** What the nodes of a kind are called; the levels between the first and the last one share a word. */
export function kindWord(plan: Plan | null, kind: NodeKind, language: string): LevelWord {
  const words = namesOf(plan, kind).map((names) => wordOf(names, language));
  const [or, and] = language === 'ja' ? ['・', '・'] : [' or ', ' and '];
  return {
    one: words.map(({ one }) => one).join(or),
    several: words.map(({ several }) => several).join(and),
    indefinite: words.map(({ indefinite }) => indefinite).join(or),
  };
}

/** What a node is called, by its own level. */
export function nodeWord(plan: Plan | null, node: PlanNode, language: string): LevelWord {
  const level = node.kind === 'direction' ? plan?.levels[node.level] : undefined;
  return level === undefined ? kindWord(plan, node.kind, language) : wordOf(level, language);
}

/** What the nodes of a level are called; the number of levels stands for initiatives. */
export function levelWord(plan: Plan, level: number, language: string): LevelWord {
  const names = plan.levels[level];
  return names === undefined ? kindWord(plan, 'initiative', language) : wordOf(names, language);
}

function namesOf(plan: Plan | null, kind: NodeKind): readonly Names[] {
  if (kind === 'priorityProject') return [PRIORITY_PROJECT];
  if (plan === null) return [ITEM];
  const { levels, hasVision, visionName, initiativeName } = plan;
  switch (kind) {
    case 'vision':
      return [hasVision ? (visionName === null ? VISION : { name: visionName }) : PLAN];
    case 'strategy':
      // The strategy of a plan of one level is the plan.
      return levels.length === 1 ? [PLAN] : levels.slice(0, 1);
    case 'direction':
      return levels.length > 2 ? levels.slice(1, -1) : levels.slice(-1);
    case 'policy':
      return levels.slice(-1);
    case 'initiative':
      return [initiativeName ?? INITIATIVE];
  }
}

function wordOf({ name, plural = name }: Names, language: string): LevelWord {
  const [one, several] = [textIn(name, language), textIn(plural, language)];
  if (language !== 'en' || languageIn(name, language) !== 'en')
    return { one, several: several === '' ? one : several, indefinite: one };
  const word = uncapitalised(one);
  return {
    one: word,
    several: several === one ? englishPlural(word) : uncapitalised(several),
    indefinite: `${/^[aeio]/i.test(word) ? 'an' : 'a'} ${word}`,
  };
}

/** Level names are written as titles, `Basic Policy`; capitals of abbreviations stay. */
function uncapitalised(title: string): string {
  return title.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function englishPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last word of a name: policy of basic policy, and 方向性 of 施策の方向性, which follows the last hiragana. */
export function lastWord(name: string): string {
  const [, second] = /^[a-z-]+ ([a-z]+)$/i.exec(name) ?? [];
  return second ?? /[\p{Script=Han}\p{Script=Katakana}ー]+$/u.exec(name)?.[0] ?? name;
}

/** A name where room is short. Of four kanji, two are a word: 施策 of 基本施策. */
function shortName(name: string): string {
  const word = lastWord(name);
  return /^\p{Script=Han}{4}$/u.test(word) ? word.slice(2) : word;
}

/** A name as a sheet's: other characters than letters need quotes in formulas, and 31 are the most. */
export function sheetName(name: string): string {
  return name.replace(/[^\p{L}ー]/gu, '').slice(0, 31);
}

/** A name before a number: 戦略1, but Goal 1. */
export function beforeNumber(name: string): string {
  return /[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name;
}

/** A name after a number: 3戦略, but 3 Goal. */
export function afterNumber(name: string): string {
  return /^[\p{Script=Latin}\d]/u.test(name) ? ` ${name}` : name;
}

export type LevelWords = ReturnType<typeof levelWords>;

/** The words that messages and files name: `{{level.policies}}`. A capital begins a line, `a` has the article. */
export function levelWords(plan: Plan | null, language: string) {
  const word = (kind: NodeKind) => kindWord(plan, kind, language);
  const [root, strategy, direction] = [word('vision'), word('strategy'), word('direction')];
  const [policy, initiative] = [word('policy'), word('initiative')];
  const main = plan === null || plan.initiativeName !== null ? initiative : wordOf(MAIN_INITIATIVE, language);
  const levels = plan?.levels.map((names) => wordOf(names, language).several) ?? [strategy.several];
  const [firstProject = '', lastProject = firstProject] = [
    plan?.priorityProjects[0],
    plan?.priorityProjects.at(-1),
  ].map((project) => romanNumeral(project?.number ?? ''));
  const dash = language === 'ja' ? '～' : '–';
  return {
    /** The numbers of the priority projects: Ⅰ–Ⅶ. */
    projectNumbers: firstProject === lastProject ? firstProject : `${firstProject}${dash}${lastProject}`,
    /** What Japanese names are sorted by. */
    reading: plan === null || hasReadings(plan) ? 'よみ' : '文字',
    /** The vision and all levels, in a row. */
    all: [...(plan?.hasVision === true ? [root.one] : []), ...levels].join(language === 'ja' ? '、' : ', '),
    root: root.one,
    Root: capital(root.one),
    strategy: strategy.one,
    strategies: strategy.several,
    Strategy: capital(strategy.one),
    Strategies: capital(strategy.several),
    aStrategy: strategy.indefinite,
    strategyNumber: beforeNumber(strategy.one),
    numberedStrategy: afterNumber(strategy.one),
    direction: direction.one,
    directions: direction.several,
    Direction: capital(direction.one),
    Directions: capital(direction.several),
    aDirection: direction.indefinite,
    shortDirection: shortName(direction.one),
    shortDirectionNumber: beforeNumber(shortName(direction.one)),
    policy: policy.one,
    policies: policy.several,
    Policy: capital(policy.one),
    Policies: capital(policy.several),
    aPolicy: policy.indefinite,
    APolicy: capital(policy.indefinite),
    numberedPolicy: afterNumber(policy.one),
    shortPolicy: shortName(policy.one),
    ShortPolicies: capital(shortName(policy.several)),
    shortPolicies: shortName(policy.several),
    initiative: initiative.one,
    initiatives: initiative.several,
    Initiative: capital(initiative.one),
    Initiatives: capital(initiative.several),
    anInitiative: initiative.indefinite,
    AnInitiative: capital(initiative.indefinite),
    mainInitiative: main.one,
  };
}

/** The message with its level words. */
export function withLevelWords(message: string, words: LevelWords): string {
  return message.replace(/\{\{level\.(\w+)\}\}/g, (place, name: string) =>
    isLevelWord(words, name) ? words[name] : place,
  );
}

function isLevelWord(words: LevelWords, name: string): name is keyof LevelWords {
  return Object.hasOwn(words, name);
}
