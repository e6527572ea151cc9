import { Phrases } from './Phrases.tsx';

/** A list of texts, each of which occurs once. */
export function PhraseList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Phrases text={text} />
        </li>
      ))}
    </ul>
  );
}
