import { Fragment } from 'react';
import type { Language } from '../i18n/languages.ts';
import type { PlanNode } from '../plan/graph.ts';
import { breakPieces, languageIn, pieceJoint } from '../plan/text.ts';
import { BreakOpportunity } from '../ui/BreakOpportunity.tsx';
import { breaksInKeepAll } from '../ui/japanesePhrases.ts';
import styles from './NodeName.module.css';

type Props = {
  readonly node: PlanNode;
  readonly language: Language;
  /** Shown beside the name in the language of the page. */
  readonly isBeside?: boolean;
};

/** A node's name with the line breaks that the plan allows. */
export function NodeName({ node, language, isBeside = false }: Props) {
  const pieces = breakPieces(node.breaks, language);
  const shown = languageIn(node.breaks, language);
  const joint = pieceJoint(shown);
  // A text beside an element could not be updated once a translator has replaced it.
  const hasElements = pieces.some(breaksInKeepAll);
  return (
    <span
      // Another name replaces the element: React could not update pieces that a translator has replaced.
      key={`${node.id} ${language}`}
      className={styles.name}
      lang={shown}
      // Beside its translation, the official name stays in the words of the source.
      translate={isBeside && language === 'ja' ? 'no' : undefined}
    >
      {joint === ''
        ? pieces.map((piece, index) => (
            // Pieces have no id but their index in the name.
            // biome-ignore lint/suspicious/noArrayIndexKey: another name replaces all of them
            <Fragment key={index}>
              {index > 0 && <BreakOpportunity />}
              {hasElements ? (
                <span className={breaksInKeepAll(piece) ? styles.piece : undefined}>{piece}</span>
              ) : (
                piece
              )}
            </Fragment>
          ))
        : pieces.join(joint)}
    </span>
  );
}
