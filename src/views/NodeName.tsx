import { Fragment } from 'react';
import type { Language } from '../i18n/languages.ts';
import type { PlanNode } from '../plan/graph.ts';
import { breakPieces, pieceJoint } from '../plan/text.ts';
import styles from './NodeName.module.css';

/** A node's name with the line breaks that the plan allows. */
export function NodeName({ node, language }: { node: PlanNode; language: Language }) {
  const joint = pieceJoint(language);
  return (
    <span className={styles.name} lang={language}>
      {breakPieces(node.breaks, language).map((piece, index) => (
        // Pieces have no id but their index in the name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the whole name re-renders
        <Fragment key={index}>
          {index > 0 && (joint || <wbr />)}
          {piece}
        </Fragment>
      ))}
    </span>
  );
}
