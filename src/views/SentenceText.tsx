import { Fragment, type KeyboardEvent } from 'react';
import type { NamePhrase, Sentence } from '../i18n/sentence.ts';
import { textIn } from '../plan/text.ts';
import { useExplorer } from '../store/hooks.ts';
import { emWidth } from '../ui/emWidth.ts';
import { Phrases } from '../ui/Phrases.tsx';
import { shorten } from '../ui/wrap.ts';
import { NodeName } from './NodeName.tsx';
import { useNodeLink } from './nodeLink.ts';
import styles from './SentenceText.module.css';

/** A sentence in which every node name is a link. */
export function SentenceText({ sentence, figures = false }: { sentence: Sentence; figures?: boolean }) {
  return (
    <span className={styles.sentence}>
      {sentence.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase has no id but its index
        <Fragment key={index}>
          {typeof phrase === 'string' ? (
            <Phrases text={phrase}>{figures ? (text) => <Figures text={text} /> : undefined}</Phrases>
          ) : (
            <NameInSentence phrase={phrase} />
          )}
        </Fragment>
      ))}
    </span>
  );
}

function NameInSentence({ phrase: { node: id, text } }: { phrase: NamePhrase }) {
  const link = useNodeLink(id);
  const language = useExplorer((state) => state.language);
  const node = useExplorer((state) => state.graph.nodes.get(id));
  const isCurrent = useExplorer((state) => state.selected === id && state.connect === null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    link.onClick(event);
  };
  const short = shortened(text);
  const name =
    node !== undefined && short === text && textIn(node.name, language) === text ? (
      <NodeName node={node} language={language} />
    ) : (
      <Phrases text={short} />
    );
  // A link to the current selection would do nothing.
  if (isCurrent) return <b>{name}</b>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over the lines of a sentence
    <span
      role="button"
      tabIndex={0}
      className={styles.name}
      title={short === text ? undefined : text}
      onKeyDown={onKeyDown}
      {...link}
    >
      {name}
    </span>
  );
}

/** Width in em of the longest name that a sentence has room for. */
const LONGEST = 60;

/** A longer name is shortened, so that the sentence around it can be read. */
function shortened(name: string): string {
  return shorten({ pieces: [name], joint: '' }, '…', LONGEST, 1, emWidth)?.lines[0] ?? name;
}

/** A number with the 全 or 約 in front of it. */
const FIGURE = /(\p{Script=Han}?[0-9](?:[0-9,.]*[0-9])?)/u;

function Figures({ text }: { text: string }) {
  return text
    .split(FIGURE)
    .filter(Boolean)
    .map((part, index) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has no id but its index
      if (!FIGURE.test(part)) return <span key={index}>{part}</span>;
      const digits = part.search(/[0-9]/);
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure has no id but its index
        <span key={index} className={styles.together}>
          {digits > 0 && <span>{part.slice(0, digits)}</span>}
          <b className={styles.figure}>{part.slice(digits)}</b>
        </span>
      );
    });
}
