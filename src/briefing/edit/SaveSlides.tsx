/** Saves a tour as PowerPoint slides; with its progress, and a way to leave off. */
import { Presentation, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TourSource } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorerStore, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { saveFile } from '../../ui/saveFile.ts';
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
  const [running, setRunning] = useState<AbortController | null>(null);
  const [share, setShare] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  // Who turns to something else has no more use for the file.
  useEffect(() => () => running?.abort(), [running]);

  const save = async () => {
    const control = new AbortController();
    const { signal } = control;
    const onProgress = (made: number) => {
      if (!signal.aborted) setShare(made);
    };
    setRunning(control);
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
    setRunning((now) => (now === control ? null : now));
  };
  const cancel = () => {
    running?.abort();
    say({ key: 'slides.saidCancelled' });
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        icon={<Presentation aria-hidden="true" />}
        label={t('slides.save')}
        aria-disabled={running !== null || undefined}
        onClick={() => {
          if (running === null) void save();
        }}
      >
        {t('slides.powerPoint')}
      </Button>
      {running === null ? null : (
        <>
          <ProgressBar label={t('slides.saidMaking')} share={share} />
          <Button look="quiet" icon={<X aria-hidden="true" />} label={t('slides.cancel')} onClick={cancel}>
            {t('tours.cancel')}
          </Button>
        </>
      )}
    </>
  );
}
