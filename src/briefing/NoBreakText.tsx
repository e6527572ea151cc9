/** A tour's words, with the plan's names parted only where they may be. */
import { noBreakRuns } from '../explore/tour/noBreakRuns.ts';
import { useExplorer } from '../store/hooks.ts';
import styles from './NoBreakText.module.css';
import type { LocalizedText } from './present/localizedText.ts';

export function NoBreakText({ text: said }: { readonly text: LocalizedText }) {
  const graph = useExplorer((state) => state.graph);
  if (said.lang !== 'ja') return said.text;
  return noBreakRuns(graph, said.text).map(({ text, noBreak }, index) =>
    noBreak ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text.
      <span key={index} className={styles.noBreak}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
