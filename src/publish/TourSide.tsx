/** The side panel of a tour: the editor, with what makes slides, paper and files of the tour. */
import { TourPanel } from '../briefing/edit/TourPanel.tsx';
import type { TourSource } from '../explore/tour/tourSession.ts';
import { TourFiles } from './handout/TourFiles.tsx';
import { SaveSlides } from './slides/SaveSlides.tsx';

export function TourSide({ source }: { readonly source: TourSource }) {
  return <TourPanel source={source} Slides={SaveSlides} exportSection={<TourFiles source={source} />} />;
}
