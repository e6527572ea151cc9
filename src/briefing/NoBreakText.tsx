/** Text of a tour in which names of the plan break only where the plan allows. */
import { noBreakRuns } from '../explore/tour/noBreakRuns.ts';
import { useExplorer } from '../store/hooks.ts';
import styles from './NoBreakText.module.css';
import type { LocalizedText } from './present/localizedText.ts';

export function NoBreakText({ text: said }: { readonly text: LocalizedText }) {
  const graph = useExplorer((state) => state.graph);
  if (said.lang !== 'ja') return <span>{said.text}</span>;
  return noBreakRuns(graph, said.text).map(({ text, noBreak }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no id but its index
    <span key={index} className={noBreak ? styles.noBreak : undefined}>
      {text}
    </span>
  ));
}
