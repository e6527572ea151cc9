/** The whole plan as text: for browsers in which the app does not run, and for search engines. */
import { Fragment } from 'react';
import { itemsBelow, type OutlineItem, outlineOf } from '../src/explore/outline.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../src/i18n/languages.ts';
import { plainText } from '../src/i18n/sentence.ts';
import { type Listing, listingsOfInitiative, nodeOf, type PlanNode } from '../src/plan/graph.ts';
import { headline } from '../src/plan/measures.ts';
import { textIn } from '../src/plan/text.ts';
import { useExplorer, useTranslation } from '../src/store/hooks.ts';
import { Background } from '../src/views/about/Background.tsx';
import { Glossary } from '../src/views/about/Glossary.tsx';
import { MeaningOfCounts } from '../src/views/about/MeaningOfCounts.tsx';
import { Source } from '../src/views/about/Source.tsx';
import { plainPageFile } from './plainPageFile.ts';

/** Where the app with its pictures is. */
const OPEN: Readonly<Record<Language, string>> = {
  ja: '図で見る（JavaScriptが必要です）',
  en: 'See it in pictures (needs JavaScript)',
};

export function PlainPage() {
  const { t, sentences, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  return (
    <>
      <header>
        <p>{t('app.name')}</p>
        <h1>{textIn(graph.plan.title, language)}</h1>
        <p>{t('about.independent')}</p>
        <p>{t('about.translation')}</p>
        <nav>
          <ul>
            <li>
              <a href={`./?lang=${language}`}>{OPEN[language]}</a>
            </li>
            {LANGUAGES.filter((other) => other !== language).map((other) => (
              <li key={other}>
                <a href={plainPageFile(other)} lang={other} hrefLang={other}>
                  {LANGUAGE_NAMES[other]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <p>{plainText(sentences.headline(graph, headline(graph), true))}</p>
        <Below parent={null} />
        <section>
          <h2>{t('about.title')}</h2>
          <section>
            <h3>{t('about.counts')}</h3>
            <MeaningOfCounts />
          </section>
          <section>
            <h3>{t('about.background')}</h3>
            <Background />
          </section>
          <section>
            <h3>{t('about.glossary')}</h3>
            <Glossary />
          </section>
          <section>
            <h3>{t('about.source')}</h3>
            <Source />
          </section>
        </section>
      </main>
    </>
  );
}

/** What stands below an item of the outline: its listings or projects as a list, each branch as a section. */
function Below({ parent }: { readonly parent: OutlineItem | null }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const items = itemsBelow(outlineOf(graph), parent);
  const kindOf = (item: OutlineItem) => nodeOf(graph, item.node).kind;
  const listed = items.filter(({ listing }) => listing !== null);
  const projects = items.filter((item) => kindOf(item) === 'priorityProject');
  const branches = items.filter((item) => !listed.includes(item) && !projects.includes(item));
  return (
    <>
      {listed.length > 0 && (
        <ul>
          {listed.map(({ id, node, listing }) => (
            <li key={id}>{listing !== null && <Listed node={nodeOf(graph, node)} listing={listing} />}</li>
          ))}
        </ul>
      )}
      {branches.map((item) => (
        <section key={item.id}>
          <Heading item={item} />
          <Below parent={item} />
        </section>
      ))}
      {projects.length > 0 && (
        <section>
          <h3>{t('kinds.priorityProject')}</h3>
          <ul>
            {projects.map(({ id, node }) => (
              <li key={id}>
                {id} <Name node={nodeOf(graph, node)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The id of a heading is the node's, so that other listings can lead there. */
function Heading({ item: { node: id, level } }: { readonly item: OutlineItem }) {
  const node = useExplorer((state) => nodeOf(state.graph, id));
  const Tag = HEADINGS[level - 1] ?? 'h6';
  return (
    <Tag id={id}>
      {node.kind === 'vision' ? '' : `${id} `}
      <Name node={node} />
    </Tag>
  );
}

/** By level of the outline. The page's own heading is `h1`. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;

function Listed({ node, listing }: { readonly node: PlanNode; readonly listing: Listing }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const others = listingsOfInitiative(graph, listing.initiative).filter(({ id }) => id !== listing.id);
  return (
    <>
      <b>{t(listing.mark === 'first' ? 'mark.first' : 'mark.relisted')}</b> <Name node={node} />
      {others.length > 0 && (
        <small>
          {t('print.elsewhere')}
          {others.map(({ id, policy }) => (
            <Fragment key={id}>
              {' '}
              <a href={`#${policy}`}>{policy}</a>
            </Fragment>
          ))}
        </small>
      )}
    </>
  );
}

/** The name; in other languages with the official one. */
function Name({ node }: { readonly node: PlanNode }) {
  const { language } = useTranslation();
  return (
    <>
      {textIn(node.name, language)}
      {language !== 'ja' && (
        <i lang="ja" translate="no">
          {` ${node.name.ja}`}
        </i>
      )}
    </>
  );
}
