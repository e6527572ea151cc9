/** Hostile names: injection attempts, and results of careless copying. */
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import type { Chance } from '../fixtures/random.ts';
import { renamedPlan } from '../fixtures/renamedPlan.ts';
import { planOf, small } from '../fixtures/small.ts';

const PIECES = [
  '=HYPERLINK("http://x","y")',
  '=1+1',
  '+',
  '-',
  '@SUM(A1)',
  '＝',
  "'",
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '<b>太字</b>',
  '<script>alert(1)</script>',
  '&amp;',
  '&',
  ']]>',
  '<!--',
  '\\',
  '_x0041_',
  '_x000D_',
  '#N/A',
  '2.10',
  '😀',
  '👩‍🔬',
  '𠮷',
  '\u202e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\ufffd',
  '\ud800',
  '\udc00',
  '  ',
  '　',
  '{{name}}',
  '$t(app.name)',
  '中小企業',
  'Robots',
] as const;

/** Joins one to four of them. */
export function hostileText(chance: Chance): string {
  return Array.from({ length: chance.number(1, 4) }, () => chance.one(PIECES)).join('');
}

/** The text as files contain it: characters that XML or UTF-8 do not allow are replaced one by one. */
export function withSignsReplaced(text: string): string {
  return [...text].map((sign) => (isKnownToXml(sign.codePointAt(0) ?? 0) ? sign : '\ufffd')).join('');
}

/** Char, production 2 of XML 1.0. */
function isKnownToXml(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

/**
 * The small plan with hostile texts for every name, in both languages, and for its title. They are set after parsing,
 * which refuses some of them: what writes files relies on no check.
 */
export function hostileGraph(chance: Chance, hasTitle = false): PlanGraph {
  const plan = renamedPlan(planOf(small()), () => {
    // Parsing trims names, and | is a line break.
    const name = { ja: `${hostileText(chance)}名`, en: `${hostileText(chance)}n` };
    return { name, breaks: name };
  });
  if (!hasTitle) return graphOf(plan);
  return graphOf({ ...plan, title: { ja: `${hostileText(chance)}題`, en: `${hostileText(chance)}t` } });
}

/** The rule for parsing CSV: strip one leading apostrophe. */
export function asMeant(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
