/**
 * Text whose lines end between phrases where it is Japanese. Not by `word-break: auto-phrase`, which only Chromium knows,
 * and which breaks some words: 公開, 方法.
 */
import type { ReactNode } from 'react';
import { japanesePhrases, staysTogether } from './japanesePhrases.ts';
import styles from './Phrases.module.css';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

type Props = {
  readonly text: string;
  /** Renders one phrase. */
  readonly children?: ((phrase: string) => ReactNode) | undefined;
};

export function Phrases({ text, children: render = (phrase) => phrase }: Props) {
  if (!JAPANESE.test(text)) return <span>{render(text)}</span>;
  return (
    <span>
      {japanesePhrases(text).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase has no id but its index
        <Phrase key={index} text={phrase}>
          {render(phrase)}
        </Phrase>
      ))}
    </span>
  );
}

type PhraseProps = {
  readonly text: string;
  /** Shows the text. */
  readonly children: ReactNode;
};

/** A phrase on one line, unless it is too long. */
export function Phrase({ text, children }: PhraseProps) {
  return <span className={staysTogether(text) ? styles.phrase : undefined}>{children}</span>;
}
