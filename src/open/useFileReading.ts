/** The file that is being opened, step by step: chosen, read, and for a spreadsheet read again as its mapping changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetReading } from '../exchange/sheet/readSheet.ts';
import type { Mapping } from '../plan/sheet/mapping.ts';
import type { Answers } from '../plan/sheet/question.ts';
import { type FileReading, readFile, type Source } from './readFile.ts';
import { readSheetInWorker } from './readSheetInWorker.ts';

export type OpenState =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'failed'; readonly name: string }
  | { readonly step: 'read'; readonly file: Exclude<FileReading, { kind: 'sheet' }> }
  | {
      readonly step: 'sheet';
      readonly source: Source;
      readonly reading: SheetReading;
      /** As chosen; the reading follows. */
      readonly mapping: Mapping | null;
      readonly answers: Answers;
      /** Whether the reading is still that of an earlier mapping or earlier answers. */
      readonly isPending: boolean;
    };

function sheetState(source: Source, reading: SheetReading, answers: Answers): OpenState {
  return { step: 'sheet', source, reading, mapping: reading.mapping, answers, isPending: false };
}

export function useFileReading() {
  const [state, setState] = useState<OpenState>({ step: 'choosing' });
  const latest = useRef(new AbortController());
  useEffect(() => () => latest.current.abort(), []);

  /** Runs the task; a later one cancels it. */
  const run = useCallback(async (name: string, task: (signal: AbortSignal) => Promise<OpenState>) => {
    latest.current.abort();
    latest.current = new AbortController();
    const { signal } = latest.current;
    try {
      const next = await task(signal);
      if (!signal.aborted) setState(next);
    } catch {
      if (!signal.aborted) setState({ step: 'failed', name });
    }
  }, []);

  const open = useCallback(
    (name: string, bytes: () => Promise<ArrayBuffer>) => {
      setState({ step: 'reading', name });
      return run(name, async (signal) => {
        const file = await readFile({ name, bytes: new Uint8Array(await bytes()) }, signal);
        return file.kind === 'sheet' ? sheetState(file.source, file.reading, {}) : { step: 'read', file };
      });
    },
    [run],
  );

  const readAgain = useCallback(
    (source: Source, mapping: Mapping, answers: Answers) => {
      setState((now) => (now.step === 'sheet' ? { ...now, mapping, answers, isPending: true } : now));
      return run(source.name, async (signal) =>
        sheetState(source, await readSheetInWorker({ ...source, mapping, answers }, signal), answers),
      );
    },
    [run],
  );

  return { state, open, readAgain };
}
