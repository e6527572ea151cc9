import { Fragment } from 'react';
import type { Range } from '../../explore/search.ts';
import { BreakOpportunity } from '../../ui/BreakOpportunity.tsx';
import styles from './MarkedText.module.css';

type Props = {
  readonly text: string;
  readonly ranges: readonly Range[];
  /** Offsets at which the text may break. */
  readonly breaks?: readonly number[];
};

/** Text in which search matches are marked. */
export function MarkedText({ text, ranges, breaks = [] }: Props) {
  const cuts = new Set([0, text.length, ...breaks, ...ranges.flat()]);
  const at = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return at.slice(0, -1).map((from, index) => {
    const part = text.slice(from, at[index + 1]);
    const marked = ranges.some(([start, end]) => start <= from && from < end);
    return (
      <Fragment key={from}>
        {breaks.includes(from) && <BreakOpportunity />}
        {marked ? <mark className={styles.mark}>{part}</mark> : <span>{part}</span>}
      </Fragment>
    );
  });
}
