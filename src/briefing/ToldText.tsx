/** A tour's words, with the plan's names parted only where they may be. */
import { runsOf } from '../explore/tour/wholeWords.ts';
import { useExplorer } from '../store/hooks.ts';
import type { Said } from './present/saidIn.ts';
import styles from './ToldText.module.css';

export function ToldText({ said }: { readonly said: Said }) {
  const graph = useExplorer((state) => state.graph);
  if (said.lang !== 'ja') return said.text;
  return runsOf(graph, said.text).map(({ text, whole }, index) =>
    whole ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text.
      <span key={index} className={styles.whole}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
