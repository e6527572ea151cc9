/** Text of a tour in which names of the plan break only where the plan allows, and Japanese only between phrases. */
import { noBreakRuns } from '../explore/tour/noBreakRuns.ts';
import { useExplorer } from '../store/hooks.ts';
import phrases from '../ui/japanesePhrases.module.css';
import { staysTogether } from '../ui/japanesePhrases.ts';
import styles from './NoBreakText.module.css';
import { phraseGroups } from './phraseGroups.ts';
import type { LocalizedText } from './present/localizedText.ts';

export function NoBreakText({ text: said }: { readonly text: LocalizedText }) {
  const graph = useExplorer((state) => state.graph);
  if (said.lang !== 'ja') return <span>{said.text}</span>;
  return phraseGroups(noBreakRuns(graph, said.text)).map((runs, index) => {
    const isTogether = staysTogether(runs.map(({ text }) => text).join(''));
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a phrase has no id but its index
      <span key={index} className={isTogether ? phrases.phrase : undefined}>
        {runs.map(({ text, noBreak }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run has no id but its index
          <span key={at} className={noBreak ? styles.noBreak : undefined}>
            {text}
          </span>
        ))}
      </span>
    );
  });
}
