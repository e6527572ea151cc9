/** What is told of the thing under the pointer, the keyboard or a resting finger. It takes no clicks. */
import { useLayoutEffect, useRef } from 'react';
import type { CardLine } from '../i18n/cardLines.ts';
import { MarkSign } from '../ui/MarkSign.tsx';
import type { Rect, Size } from './geometry/scene.ts';
import styles from './HoverCard.module.css';
import { placeCard } from './placeCard.ts';

type Props = {
  readonly lines: readonly CardLine[];
  readonly screen: Size;
  /** What it may not hide: the thing, its names and the pointer. */
  readonly free: readonly [Rect, ...Rect[]];
  /** Other lit names. */
  readonly names: readonly Rect[];
};

export function HoverCard({ lines, screen, free, names }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current === null) return;
    const { offsetWidth: w, offsetHeight: h } = card.current;
    const at = placeCard({ w, h }, screen, free, names);
    card.current.style.transform = at === null ? 'scale(0)' : `translate(${at.x}px, ${at.y}px)`;
  }, [screen, free, names]);
  return (
    <div ref={card} className={styles.card} role="tooltip">
      {lines.map((line) => (
        <Line key={`${line.kind} ${line.text}`} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: CardLine }) {
  switch (line.kind) {
    case 'name':
    case 'otherName':
      return (
        <p className={styles[line.kind]} lang={line.language}>
          {line.text}
        </p>
      );
    case 'counts':
      return <p>{line.text}</p>;
    case 'mark':
      return (
        <p className={styles.mark}>
          <MarkSign filled={line.mark === 'first'} /> {line.text}
        </p>
      );
  }
}
