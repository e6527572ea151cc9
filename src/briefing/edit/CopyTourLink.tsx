/** Copies a link that contains the whole tour, or reports that the tour is too long for a link. */
import { Link } from 'lucide-react';
import { encodeTour } from '../../exchange/tourLink.ts';
import { INITIAL_VIEW_STATE } from '../../explore/state.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { currentUrl } from '../../store/history.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import type { ShowStatus } from './statusMessage.ts';

export function CopyTourLink({ tour, say }: { readonly tour: Tour; readonly say: ShowStatus }) {
  const { t, language } = useTranslation();
  const copy = async () => {
    const text = encodeTour(tour);
    if (text === null) return say({ key: 'tours.saidLinkTooLong' });
    const tourSession = { kind: 'editing', tour: { kind: 'link', packed: text } } as const;
    const link = currentUrl(window, { ...INITIAL_VIEW_STATE, language, tourSession });
    say({ key: (await copyText(link)) ? 'tours.saidLinkCopied' : 'tours.saidLinkNotCopied' });
  };
  return (
    <Button icon={Link} label={t('tours.copyLink')} onClick={copy}>
      {t('tours.copyLinkShort')}
    </Button>
  );
}
