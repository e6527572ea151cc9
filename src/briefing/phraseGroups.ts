/** Groups the runs of a Japanese text into phrases. */
import type { Run } from '../explore/tour/noBreakRuns.ts';
import { japanesePhrases } from '../ui/japanesePhrases.ts';

/** What goes on with the phrase before it: a particle, or what closes. */
const CONTINUES = /^[\p{Script=Hiragana}」』）、。，．！？：；]/u;
const OPENS = /[「『（]$/u;

/** Each group is one phrase, in which a name stands with what is around it (「中小企業融資制度」は、). */
export function phraseGroups(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const { text: whole, noBreak } of runs) {
    for (const [at, text] of (noBreak ? [whole] : japanesePhrases(whole)).entries()) {
      const last = groups.at(-1);
      const continues = at === 0 && !noBreak && CONTINUES.test(text);
      if (last !== undefined && (continues || OPENS.test(last.at(-1)?.text ?? '')))
        last.push({ text, noBreak });
      else groups.push([{ text, noBreak }]);
    }
  }
  return groups;
}
