/** Why something is tied to a priority project. The words are the plan's and stay out of the translation library. */
import type { ProjectLink } from '../plan/linksOf.ts';
import type { Translate } from './translation.ts';

/** Whole, with whose reading it is, for where it stands alone. */
export function linkText({ words }: ProjectLink, t: Translate): string {
  return words === null
    ? t('links.stated')
    : `${t('links.sharesBefore')}${words}${t('links.sharesAfter')}${t('links.ours')}`;
}
