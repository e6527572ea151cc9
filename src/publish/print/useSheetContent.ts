import { useMemo } from 'react';
import type { Content } from '../../exchange/content.ts';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Caption } from '../../exchange/picture/drawing.ts';
import { START } from '../../explore/state.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { today } from '../today.ts';

/** What is shown, as for every file. */
export function useSheetContent(): Content {
  const whole = useExplorer((state) => state.graph);
  const { language } = useWords();
  const shown = useShown();
  return useMemo(
    () => ({ whole, shown, language, date: today(new Date()), positions: new Map() }),
    [whole, shown, language],
  );
}

/** What is written around a written sheet: as around a picture, under a name of its own. */
export function useSheetCaption(name: string): Caption {
  const content = useSheetContent();
  const { picture } = fileWordsIn(content.language);
  const caption = captionOf(content, { ...START, view: 'list' });
  const title = textIn(content.whole.plan.title, content.language);
  return { ...caption, title: picture.noted(title, name) };
}
