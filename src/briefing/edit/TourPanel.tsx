/** The tour that is open, to be read, made and changed. */
import type { TourSource } from '../../explore/tour/briefing.ts';
import { wordsOf } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import { useTour } from '../useTour.ts';

export function TourPanel({ source }: { readonly source: TourSource }) {
  const { language } = useWords();
  const found = useTour(source);
  return found.kind === 'found' ? <p>{wordsOf(found.tour.title, language)}</p> : null;
}
