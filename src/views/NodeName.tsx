import { Fragment } from 'react';
import type { Language } from '../i18n/languages.ts';
import type { PlanNode } from '../plan/graph.ts';
import { breakPieces, pieceJoint } from '../plan/text.ts';
import styles from './NodeName.module.css';

/** A node's name, which breaks over lines only where the plan says that it reads well. */
export function NodeName({ node, language }: { node: PlanNode; language: Language }) {
  const joint = pieceJoint(language);
  return (
    <span className={styles.name} lang={language}>
      {breakPieces(node.breaks, language).map((piece, index) => (
        // Pieces have no identity but their place in the name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the name is rendered anew as a whole
        <Fragment key={index}>
          {index > 0 && (joint || <wbr />)}
          {piece}
        </Fragment>
      ))}
    </span>
  );
}
