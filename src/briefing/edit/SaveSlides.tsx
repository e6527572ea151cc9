/** Saves a tour as PowerPoint slides; with its progress, and a way to leave off. */
import { Presentation, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { TourSource } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorerStore, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { useTask } from '../../ui/useTask.ts';
import type { MakeDeck } from './makeDeck.ts';
import type { Say } from './said.ts';

type Props = {
  readonly source: TourSource;
  readonly tour: Tour;
  readonly makeDeck: MakeDeck;
  readonly say: Say;
};

export function SaveSlides({ source, tour, makeDeck, say }: Props) {
  const { t } = useWords();
  const explorer = useExplorerStore();
  const task = useTask();
  /** How much is done, 0–1; null while nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const save = async () => {
    const signal = task.begin();
    const onProgress = (made: number) => {
      if (!signal.aborted) setShare(made);
    };
    setShare(0);
    say({ key: 'slides.saidMaking' });
    try {
      const file = await makeDeck(explorer.getState(), source, tour, { signal, onProgress });
      signal.throwIfAborted();
      saveFile(file);
      say({ key: 'tours.saidSaved', values: { file: file.name } });
    } catch {
      if (!signal.aborted) say({ key: 'slides.saidFailed' });
    }
    setShare(null);
  };
  const cancel = () => {
    task.abort();
    say({ key: 'slides.saidCancelled' });
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        icon={Presentation}
        label={t('slides.save')}
        aria-disabled={share !== null || undefined}
        onClick={() => {
          if (share === null) void save();
        }}
      >
        {t('slides.powerPoint')}
      </Button>
      {share === null ? null : (
        <>
          <ProgressBar label={t('slides.saidMaking')} share={share} />
          <Button look="quiet" icon={X} label={t('slides.cancel')} onClick={cancel}>
            {t('tours.cancel')}
          </Button>
        </>
      )}
    </>
  );
}
