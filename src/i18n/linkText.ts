/** Explains a project link. The shared words are plan text and do not pass through the translation library. */
import type { ProjectLink } from '../plan/linksOf.ts';
import type { Translate } from './translation.ts';

/** The complete explanation, including that a suggested link is ours. */
export function linkText({ words }: ProjectLink, t: Translate): string {
  return words === null
    ? t('links.stated')
    : `${t('links.sharesBefore')}${words}${t('links.sharesAfter')}${t('links.ours')}`;
}
