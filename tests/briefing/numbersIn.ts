/** The numbers that a tour's words say themselves: what stands in names, titles and facts of the plan is not theirs. */
import type { Json } from '../fixtures/json.ts';

/** Every text of a plan file in either language, the longest first. */
export function textsOf(value: Json): readonly string[] {
  const found = new Set<string>();
  const visit = (inner: Json) => {
    if (Array.isArray(inner)) for (const item of inner) visit(item);
    else if (typeof inner === 'object' && inner !== null) {
      for (const language of ['ja', 'en']) {
        const text = inner[language];
        if (typeof text === 'string') found.add(text);
      }
      for (const item of Object.values(inner)) visit(item);
    }
  };
  visit(value);
  return [...found].sort((a, b) => b.length - a.length);
}

/** `1,234`, `38%` and `2.1.3` as they are written, sorted. */
export function numbersIn(text: string, known: readonly string[]): readonly string[] {
  const own = known.reduce((left, name) => left.replaceAll(name, '◇'), text).normalize('NFKC');
  return [...own.matchAll(/[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)*%?/g)].map(([number]) => number).sort();
}
