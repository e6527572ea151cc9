/** The side panel of a tour: the editor, and the exports of the tour as slides, handout and HTML file. */
import { TourPanel } from '../briefing/edit/TourPanel.tsx';
import type { TourSource } from '../explore/tour/tourSession.ts';
import { TourFiles } from './handout/TourFiles.tsx';
import { SaveSlides } from './slides/SaveSlides.tsx';

export function TourSide({ source }: { readonly source: TourSource }) {
  return <TourPanel source={source} Slides={SaveSlides} exportSection={<TourFiles source={source} />} />;
}
