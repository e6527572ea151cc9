/** Copies a link that holds a tour whole; where it is too long for one, says so. */
import { Link } from 'lucide-react';
import { packed } from '../../exchange/tourLink.ts';
import { START } from '../../explore/state.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { addressOf } from '../../store/history.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { copied } from '../../ui/copyText.ts';
import type { Say } from './said.ts';

export function CopyTourLink({ tour, say }: { readonly tour: Tour; readonly say: Say }) {
  const { t, language } = useWords();
  const copy = async () => {
    const text = packed(tour);
    if (text === null) return say({ key: 'tours.saidLinkTooLong' });
    const briefing = { kind: 'editing', tour: { kind: 'link', packed: text } } as const;
    const link = addressOf(window, { ...START, language, briefing });
    say({ key: (await copied(link)) ? 'tours.saidLinkCopied' : 'tours.saidLinkNotCopied' });
  };
  return (
    <Button icon={Link} label={t('tours.copyLink')} onClick={copy}>
      {t('tours.copyLinkShort')}
    </Button>
  );
}
