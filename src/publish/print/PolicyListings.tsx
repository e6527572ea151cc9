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
import { ValueCells, ValueHeads, ValueNote } from './ValueCells.tsx';
import { valueColumns } from './valueColumns.ts';

/** The greatest number of other listings that are named; further ones are counted. */
const MAX_ELSEWHERE = 40;

/** In mm: the width inside the margins of A4 portrait, less the other columns and enough of a name. */
const ROOM_FOR_VALUES = 180 - 5 - 24 - 44 - 48;

type Props = { readonly graph: PlanGraph; readonly policy: PolicyNode };

/** The initiatives of a policy, and their other listings. */
export function PolicyListings({ graph, policy }: Props) {
  const words = useTranslation();
  const { t, number, language } = words;
  const values = valueColumns(graph, ROOM_FOR_VALUES, words);
  const { columns } = values;
  return (
    <section className={styles.part}>
      <h2>{t('details.listings')}</h2>
      <p>
        <SignLegend />
      </p>
      <ValueNote {...values} />
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('kind.initiative')}</th>
            <ValueHeads columns={columns} />
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
                <ValueCells columns={columns} node={nodeOf(graph, listing.initiative)} />
                <td className={styles.number}>{number(all.length)}</td>
                <td className={styles.elsewhere} data-narrow={columns.length > 0}>
                  <Elsewhere graph={graph} listings={all.filter(({ id }) => id !== listing.id)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

type ElsewhereProps = { readonly graph: PlanGraph; readonly listings: readonly Listing[] };

/** The other listings by the number of their policy, or by its name where it has none. */
function Elsewhere({ graph, listings }: ElsewhereProps) {
  const { t, number, language } = useTranslation();
  if (listings.length === 0) return <span>{t('figure.own')}</span>;
  const more = listings.length - MAX_ELSEWHERE;
  return (
    <>
      {listings.slice(0, MAX_ELSEWHERE).map(({ id, policy, mark }) => {
        const node = nodeOf(graph, policy);
        return node.number ? (
          <span key={id} className={styles.place}>
            {`${LISTING_SIGNS[mark]}${node.number} `}
          </span>
        ) : (
          <span key={id} className={styles.named}>
            {LISTING_SIGNS[mark]} <NodeName node={node} language={language} />
          </span>
        );
      })}
      {more > 0 && <span>{t('details.more', { number: number(more) })}</span>}
    </>
  );
}
