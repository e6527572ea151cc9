import { useMemo } from 'react';
import type { ExportContent } from '../../exchange/exportContent.ts';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Caption } from '../../exchange/picture/drawing.ts';
import { INITIAL_VIEW_STATE } from '../../explore/state.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { isoDate } from '../isoDate.ts';

/** The content of sheets, as for exports. */
export function useSheetContent(): ExportContent {
  const whole = useExplorer((state) => state.graph);
  const { language } = useTranslation();
  const shown = useFilteredPlan();
  return useMemo(
    () => ({ whole, shown, language, date: isoDate(new Date()), positions: new Map() }),
    [whole, shown, language],
  );
}

/** The caption of a text sheet: that of a picture, with another title. */
export function useSheetCaption(name: string): Caption {
  const content = useSheetContent();
  const { picture } = fileWordsIn(content.language, content.whole.plan);
  const caption = captionOf(content, { ...INITIAL_VIEW_STATE, view: 'list' });
  const title = textIn(content.whole.plan.title, content.language);
  return { ...caption, title: picture.noted(title, name) };
}
