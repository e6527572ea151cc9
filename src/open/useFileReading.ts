/** The file that is being opened, step by step: chosen, read, and for a spreadsheet read again as its mapping changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProposalOptions } from '../exchange/sheet/proposeMapping.ts';
import type { SheetReading } from '../exchange/sheet/readSheet.ts';
import type { Mapping } from '../plan/sheet/mapping.ts';
import type { Answers } from '../plan/sheet/question.ts';
import { correctedFor, isCorrected, movedHeadRows, sheetLike } from './correction.ts';
import { keptCorrection, keptSheet } from './keptCorrections.ts';
import { type FileReading, readFile, type Source } from './readFile.ts';
import { readSheetInWorker } from './readSheetInWorker.ts';

export type SheetState = {
  readonly step: 'sheet';
  readonly source: Source;
  readonly reading: SheetReading;
  /** As chosen; the reading follows. */
  readonly mapping: Mapping | null;
  /** As the app proposed it first for this sheet, and for the file. */
  readonly proposed: Mapping | null;
  readonly proposedForFile: Mapping | null;
  /** Those of the mapping, or those that were asked for where it has none; the sheet is null where none was read. */
  readonly sheet: string | null;
  readonly headRows: Mapping['headRows'];
  /** Whether the sheet or its mapping began with what was chosen by hand for an earlier file. */
  readonly isRemembered: boolean;
  readonly answers: Answers;
  /** Whether the reading is still that of an earlier mapping or earlier answers. */
  readonly isPending: boolean;
};

export type OpenState =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'failed'; readonly name: string }
  | { readonly step: 'read'; readonly file: Exclude<FileReading, { kind: 'sheet' }> }
  | SheetState;

const FIRST_ROW = { from: 1, to: 1 };

function firstState(source: Source, reading: SheetReading): SheetState {
  const { mapping } = reading;
  const headRows = mapping?.headRows ?? FIRST_ROW;
  const sheet = mapping?.sheet ?? null;
  const proposals = { mapping, proposed: mapping, proposedForFile: mapping };
  const rest = { isRemembered: false, answers: {}, isPending: false };
  return { step: 'sheet', source, reading, sheet, headRows, ...proposals, ...rest };
}

/** The state with the sheet that was chosen by hand in an earlier version of the workbook, if that can be read. */
async function rememberedSheet(state: SheetState, signal: AbortSignal): Promise<SheetState> {
  const { source, reading, proposedForFile } = state;
  const kept = proposedForFile === null ? null : await keptSheet(proposedForFile);
  const sheet = kept === null ? undefined : sheetLike(reading.sheets, kept);
  if (sheet === undefined || sheet === state.sheet) return state;
  const request = { ...source, mapping: null, proposal: { sheet }, answers: {} };
  const chosen = firstState(source, await readSheetInWorker(request, signal));
  return chosen.mapping === null ? state : { ...chosen, proposedForFile, isRemembered: true };
}

/** The state with what was corrected by hand for an earlier sheet of the same heads, if that can be read so. */
async function rememberedState(state: SheetState, signal: AbortSignal): Promise<SheetState> {
  const { source, proposed } = state;
  const correction = proposed === null ? null : await keptCorrection(proposed);
  if (correction === null || proposed === null) return state;
  const read = (mapping: Mapping | null, headRows?: Mapping['headRows']) =>
    readSheetInWorker(
      { ...source, mapping, proposal: { headRows, sheet: proposed.sheet }, answers: {} },
      signal,
    );
  const moved = movedHeadRows(correction);
  const next = moved === null ? proposed : (await read(null, moved)).mapping;
  if (next === null) return state;
  const mapping = correctedFor(next, correction);
  const reading = await read(mapping);
  return reading.ok ? { ...state, reading, mapping, headRows: mapping.headRows, isRemembered: true } : state;
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
        if (file.kind !== 'sheet') return { step: 'read', file };
        const first = firstState(file.source, file.reading);
        return await rememberedState(await rememberedSheet(first, signal), signal);
      });
    },
    [run],
  );

  /** Reads the sheet by another mapping or with other answers. */
  const readAgain = useCallback(
    (sheet: SheetState, mapping: Mapping, answers: Answers) => {
      const next = { ...sheet, mapping, answers, isPending: true };
      setState(next);
      return run(sheet.source.name, async (signal) => {
        const request = { ...sheet.source, mapping, proposal: {}, answers };
        return { ...next, reading: await readSheetInWorker(request, signal), isPending: false };
      });
    },
    [run],
  );

  /** Proposes a mapping anew: for another sheet, with another head, or else as at first. */
  const proposeAgain = useCallback(
    (before: SheetState, { sheet = before.sheet ?? undefined, headRows }: ProposalOptions) => {
      const asked = { sheet: sheet ?? null, headRows: headRows ?? before.headRows };
      setState({ ...before, ...asked, isPending: true });
      return run(before.source.name, async (signal) => {
        const request = { ...before.source, mapping: null, proposal: { sheet, headRows }, answers: {} };
        const { proposedForFile } = before;
        const reading = await readSheetInWorker(request, signal);
        const first = { ...firstState(before.source, reading), proposedForFile };
        if (asked.sheet !== before.sheet)
          return { ...(await rememberedState(first, signal)), sheet: asked.sheet };
        return {
          ...first,
          sheet: asked.sheet,
          headRows: headRows ?? first.headRows,
          proposed: before.proposed,
        };
      });
    },
    [run],
  );

  /** Forgets what was remembered: the mapping of the sheet, or else the sheet. */
  const backToProposal = useCallback(
    (before: SheetState) => {
      const { proposed, mapping, proposedForFile } = before;
      if (proposed === null || mapping === null || proposedForFile === null) return;
      const isMapping = isCorrected({ proposed, corrected: mapping });
      return proposeAgain(before, isMapping ? {} : { sheet: proposedForFile.sheet });
    },
    [proposeAgain],
  );

  const cancel = useCallback(() => {
    latest.current.abort();
    setState({ step: 'choosing' });
  }, []);

  return { state, open, cancel, readAgain, proposeAgain, backToProposal };
}
