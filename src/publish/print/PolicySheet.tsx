/** A basic policy on A4 portrait: its path to the vision, its listings, and its overlaps. */
import { pathToVision } from '../../explore/path.ts';
import { otherNameLanguages } from '../../i18n/otherNames.ts';
import { plainText } from '../../i18n/sentence.ts';
import { sourcePlace } from '../../i18n/sourcePages.ts';
import { directionsAbove, nodeOf, type PlanGraph, type PolicyNode } from '../../plan/graph.ts';
import { policyMeasures } from '../../plan/measures.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { linksAt } from '../../plan/projectLinks.ts';
import { isUnofficialIn, textIn } from '../../plan/text.ts';
import { useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { ItemValues } from '../../views/attributes/ItemValues.tsx';
import { NodeName } from '../../views/NodeName.tsx';
import { Captioned } from './Captioned.tsx';
import { PolicyListings } from './PolicyListings.tsx';
import { PolicyOverlaps } from './PolicyOverlaps.tsx';
import styles from './PolicySheet.module.css';
import { PaperSheet } from './PrintedPages.tsx';
import { SharedWords } from './SharedWords.tsx';
import { useSheetCaption } from './useSheetContent.ts';

/** Null where filters hide the policy. All figures are those of the filtered plan, as the caption states. */
export function PolicySheet({ id }: { readonly id: PolicyId }) {
  const { t, language, sentences } = useTranslation();
  const { graph } = useFilteredPlan();
  const policy = graph.nodes.get(id);
  const caption = useSheetCaption(`${t('kind.policy')} ${policy?.number ?? ''}`.trimEnd());
  if (policy?.kind !== 'policy') return null;
  return (
    <PaperSheet paper="a4Portrait" language={language}>
      <Captioned caption={caption}>
        <PolicyHead policy={policy} />
        <PolicyFigures graph={graph} policy={policy} />
        <section className={styles.part}>
          <h2>{t(graph.plan.hasVision ? 'details.wayToVision' : 'details.place')}</h2>
          <p>{plainText(sentences.toVision(graph, pathToVision(graph, id)))}</p>
        </section>
        <PolicyListings graph={graph} policy={policy} />
        {linksAt(graph, id).length > 0 && (
          <section className={styles.part}>
            <h2>{t('kinds.priorityProject')}</h2>
            <SharedWords graph={graph} id={id} />
          </section>
        )}
        <PolicyOverlaps graph={graph} policy={policy} />
        <PolicySource graph={graph} policy={policy} />
      </Captioned>
    </PaperSheet>
  );
}

type Props = { readonly graph: PlanGraph; readonly policy: PolicyNode };

function PolicyHead({ policy }: { readonly policy: PolicyNode }) {
  const { t, kindOf, language } = useTranslation();
  const { graph } = useFilteredPlan();
  const above = [policy.strategy, ...directionsAbove(graph, policy)].filter((id) => graph.nodes.has(id));
  return (
    <header className={styles.policy}>
      {above.map((id) => {
        const node = nodeOf(graph, id);
        return (
          <p key={id} className={styles.above}>
            <span>{`${kindOf(node)} ${node.number ?? ''}`.trimEnd()}</span>{' '}
            <NodeName node={node} language={language} />
          </p>
        );
      })}
      <h2 className={styles.name}>
        <span>{policy.number}</span>
        <span>
          <NodeName node={policy} language={language} />
        </span>
      </h2>
      <ItemValues node={policy} />
      {otherNameLanguages(policy.name, language).map((other) => (
        <p key={other} lang={other}>
          <span translate={other === 'ja' ? 'no' : undefined}>{textIn(policy.name, other)}</span>{' '}
          {isUnofficialIn(graph.plan, 'en') && <span lang={language}>{t('details.unofficial')}</span>}
        </p>
      ))}
    </header>
  );
}

function PolicyFigures({ graph, policy }: Props) {
  const { t, number, percent } = useTranslation();
  const { listings, first, relisted, relistedShare, own } = policyMeasures(graph, policy.id);
  const figures = [
    [t('figure.listings'), number(listings)],
    [t('figure.first'), number(first)],
    [t('figure.relisted'), `${number(relisted)} (${percent(relistedShare)})`],
    [t('figure.own'), number(own.length)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The page and section of the source, and the printed text. */
function PolicySource({ graph, policy: { at } }: Props) {
  const words = useTranslation();
  const { plan } = graph;
  const place = sourcePlace(words, plan, at);
  if (place === '' && at.printed === undefined) return null;
  return (
    <section className={styles.part}>
      <h2>{words.t('details.source')}</h2>
      {place !== '' && <p>{place}</p>}
      {at.printed !== undefined && <p lang={plan.languages[0]}>{at.printed}</p>}
    </section>
  );
}
