import { LISTING_SIGNS } from '../../exchange/listingSigns.ts';
import { otherNameLanguages } from '../../i18n/otherNames.ts';
import {
  type Listing,
  listingsOfInitiative,
  listingsOfPolicy,
  nodeOf,
  type PlanGraph,
  type PolicyNode,
} from '../../plan/graph.ts';
import { useTranslation } from '../../store/hooks.ts';
import { NodeName } from '../../views/NodeName.tsx';
import styles from './PolicySheet.module.css';
import { SignLegend } from './Signs.tsx';

/** The greatest number of other listings that are named; further ones are counted. */
const MAX_ELSEWHERE = 40;

type Props = { readonly graph: PlanGraph; readonly policy: PolicyNode };

/** The initiatives of a policy, and their other listings. */
export function PolicyListings({ graph, policy }: Props) {
  const { t, number, language } = useTranslation();
  return (
    <section className={styles.part}>
      <h2>{t('details.listings')}</h2>
      <p>
        <SignLegend />
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('kind.initiative')}</th>
            <th scope="col" className={styles.number}>
              {t('figure.listingCount')}
            </th>
            <th scope="col">{t('print.elsewhere')}</th>
          </tr>
        </thead>
        <tbody>
          {listingsOfPolicy(graph, policy.id).map((listing) => {
            const all = listingsOfInitiative(graph, listing.initiative);
            return (
              <tr key={listing.id}>
                <td className={styles.sign}>{LISTING_SIGNS[listing.mark]}</td>
                <th scope="row">
                  <NodeName node={nodeOf(graph, listing.initiative)} language={language} />
                  {otherNameLanguages(nodeOf(graph, listing.initiative).name, language).includes('ja') && (
                    <span className={styles.official}>
                      <NodeName node={nodeOf(graph, listing.initiative)} language="ja" isBeside />
                    </span>
                  )}
                </th>
                <td className={styles.number}>{number(all.length)}</td>
                <td className={styles.elsewhere}>
                  <Elsewhere listings={all.filter(({ id }) => id !== listing.id)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Elsewhere({ listings }: { readonly listings: readonly Listing[] }) {
  const { t, number } = useTranslation();
  if (listings.length === 0) return <span>{t('figure.own')}</span>;
  const more = listings.length - MAX_ELSEWHERE;
  return (
    <>
      {listings.slice(0, MAX_ELSEWHERE).map(({ id, policy, mark }) => (
        <span key={id} className={styles.place}>
          {`${LISTING_SIGNS[mark]}${policy} `}
        </span>
      ))}
      {more > 0 && <span>{t('details.more', { number: number(more) })}</span>}
    </>
  );
}
