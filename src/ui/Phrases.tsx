/** Text whose lines end between phrases where it is Japanese, also in browsers without `word-break: auto-phrase`. */
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
    <PhraseGroup>
      {japanesePhrases(text).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase has no id but its index
        <Phrase key={index} text={phrase}>
          {render(phrase)}
        </Phrase>
      ))}
    </PhraseGroup>
  );
}

/** Holds the phrases of one text. */
export function PhraseGroup({ children }: { readonly children: ReactNode }) {
  return <span className={styles.phrases}>{children}</span>;
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
