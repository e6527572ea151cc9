/** Text of a tour in which names of the plan break only where the plan allows, and Japanese only between phrases. */
import { noBreakRuns } from '../explore/tour/noBreakRuns.ts';
import { useExplorer } from '../store/hooks.ts';
import { Phrase } from '../ui/Phrases.tsx';
import styles from './NoBreakText.module.css';
import { phraseGroups } from './phraseGroups.ts';
import type { LocalizedText } from './present/localizedText.ts';

export function NoBreakText({ text: said }: { readonly text: LocalizedText }) {
  const graph = useExplorer((state) => state.graph);
  if (said.lang !== 'ja') return <span>{said.text}</span>;
  return (
    <span>
      {phraseGroups(noBreakRuns(graph, said.text)).map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase has no id but its index
        <Phrase key={index} text={runs.map(({ text }) => text).join('')}>
          {runs.map(({ text, noBreak }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run has no id but its index
            <span key={at} className={noBreak ? styles.noBreak : undefined}>
              {text}
            </span>
          ))}
        </Phrase>
      ))}
    </span>
  );
}
