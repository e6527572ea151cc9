/** The card about the node at the pointer, the keyboard focus or a touch hold. It ignores clicks. */
import { useCallback } from 'react';
import type { CardLine } from '../i18n/cardLines.ts';
import { MarkSign } from '../ui/MarkSign.tsx';
import type { Rect, Size } from './geometry/scene.ts';
import styles from './HoverCard.module.css';
import { positionCard } from './positionCard.ts';

type Props = {
  readonly lines: readonly CardLine[];
  readonly screen: Size;
  /** What it may not cover: the node, its labels and the pointer. */
  readonly free: readonly [Rect, ...Rect[]];
  /** Labels of other highlighted nodes, which it covers as little as possible. */
  readonly names: readonly Rect[];
};

export function HoverCard({ lines, screen, free, names }: Props) {
  const place = useCallback(
    (card: HTMLDivElement | null) => {
      if (card === null) return;
      const at = positionCard({ w: card.offsetWidth, h: card.offsetHeight }, screen, free, names);
      card.style.transform = at === null ? 'scale(0)' : `translate(${at.x}px, ${at.y}px)`;
    },
    [screen, free, names],
  );
  return (
    <div ref={place} className={styles.card} role="tooltip">
      {lines.map((line) => (
        <Line key={`${line.kind} ${line.text}`} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: CardLine }) {
  switch (line.kind) {
    case 'name':
    case 'otherName': {
      // Beside its translation, the official name stays in the words of the source.
      const isOfficial = line.kind === 'otherName' && line.language === 'ja';
      return (
        <p className={styles[line.kind]} lang={line.language} translate={isOfficial ? 'no' : undefined}>
          {line.text}
        </p>
      );
    }
    case 'counts':
      return <p>{line.text}</p>;
    case 'mark':
      return (
        <p className={styles.mark}>
          <MarkSign filled={line.mark === 'first'} /> <span>{line.text}</span>
        </p>
      );
  }
}
