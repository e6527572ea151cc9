import { useMemo } from 'react';
import { type Hit, type Match, matchesOf } from '../../explore/search.ts';
import { otherNameLanguages } from '../../i18n/otherNames.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { breakPieces, languageIn, pieceJoint, textIn } from '../../plan/text.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { NodeNumber } from '../NodeNumber.tsx';
import styles from './HitContent.module.css';
import { MarkedText } from './MarkedText.tsx';

/** A search hit: number and name with the matches marked, kind and listing count. */
export function HitContent({ hit: { node, listingCount }, query }: { hit: Hit; query: string }) {
  const { t, kindOf, number, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const shown = useFilteredPlan().graph.nodes.has(node.id);
  const matches = useMemo(
    () => matchesOf(graph, node.id, query, language),
    [graph, node.id, query, language],
  );
  const name = textIn(node.name, language);
  const inName = matches.find((match) => match.source === 'name' && match.text === name);
  // A translated name also shows the official one, without its reading.
  const shownIn = languageIn(node.name, language);
  const isTranslated = otherNameLanguages(node.name, language).includes('ja');
  const inOfficial = matches.find(
    (match) => isTranslated && match.source === 'name' && match.language === 'ja',
  );
  // The number is already shown beside the name.
  const elsewhere = matches.filter(
    (match) =>
      match !== inName &&
      match !== inOfficial &&
      match.source !== 'number' &&
      !(isTranslated && match.source === 'reading'),
  );
  return (
    <>
      <span className={styles.name}>
        <NodeNumber node={node} />{' '}
        <span lang={shownIn}>
          <MarkedText text={name} ranges={inName?.ranges ?? []} breaks={breaksOf(node, shownIn)} />
        </span>
      </span>{' '}
      {isTranslated && (
        <span className={styles.elsewhere}>
          <span lang="ja" translate="no">
            <MarkedText
              text={textIn(node.name, 'ja')}
              ranges={inOfficial?.ranges ?? []}
              breaks={breaksOf(node, 'ja')}
            />
          </span>{' '}
        </span>
      )}
      {elsewhere.map((match) => (
        <span key={match.text} className={styles.elsewhere}>
          <Elsewhere match={match} />{' '}
        </span>
      ))}
      <span className={styles.kind}>
        <span>{kindOf(node)}</span>{' '}
        {listingCount > 0 && <span>{t('search.listed', { number: number(listingCount) })}</span>}{' '}
        {!shown && <span>{t('search.hidden')}</span>}
      </span>
    </>
  );
}

function Elsewhere({ match: { source, language, text, ranges } }: { match: Match }) {
  const { t } = useTranslation();
  const marked = <MarkedText text={text} ranges={ranges} />;
  if (source === 'id') return <code>{marked}</code>;
  if (source === 'reading')
    return (
      <>
        <span>{t('search.reading')}</span> <span lang="ja">{marked}</span>
      </>
    );
  return <span lang={language ?? undefined}>{marked}</span>;
}

/** Offsets at which the name may break; languages with spaces need none. */
function breaksOf(node: PlanNode, language: string): readonly number[] {
  if (pieceJoint(language) !== '') return [];
  let at = 0;
  return breakPieces(node.breaks, language).map((piece) => {
    at += piece.length;
    return at;
  });
}
