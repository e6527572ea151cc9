import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUILT_IN_TOUR } from '../../../src/explore/tour/tourSession.ts';
import { ExportDialog } from '../../../src/publish/files/ExportDialog.tsx';
import type { ExportResponse } from '../../../src/publish/files/export.worker.ts';
import { TourFiles } from '../../../src/publish/handout/TourFiles.tsx';
import { renderView } from '../../views/renderView.tsx';

/** A worker that sends the messages of the test. */
class SilentWorker extends EventTarget {
  static last: SilentWorker | null = null;
  constructor() {
    super();
    SilentWorker.last = this;
  }
  postMessage() {}
  terminate() {}
  say(news: ExportResponse) {
    act(() => this.dispatchEvent(new MessageEvent('message', { data: news })));
  }
}
beforeEach(() => vi.stubGlobal('Worker', SilentWorker));
afterEach(() => vi.unstubAllGlobals());

const SHARES = [0.01, 0.5, 0.99];

test.each([
  ['ja', 'CSVをダウンロード', 'CSVを作成しています', '中止', '書き出しを中止しました。'],
  ['en', 'Download CSV', 'Making CSV', 'Cancel', 'The export was cancelled.'],
] as const)(
  'an export tells its progress outside of the live region, %s',
  async (language, download, making, cancel, cancelled) => {
    const { user } = renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, language);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await user.click(screen.getByRole('button', { name: download }));
    const status = screen.getByRole('status');
    for (const share of SHARES) {
      SilentWorker.last?.say({ kind: 'progress', share });
      expect(status.textContent).toBe(making);
      expect(screen.getByRole('progressbar', { name: making })).toHaveProperty('value', share);
    }
    expect(within(status).queryByRole('progressbar')).toBeNull();
    await user.click(screen.getByRole('button', { name: cancel }));
    expect(status.textContent).toBe(cancelled);
    expect(screen.queryByRole('progressbar')).toBeNull();
  },
);

test.each([
  ['ja', '配布資料を印刷', '作成しています'],
  ['en', 'Print handout', 'Preparing'],
] as const)(
  'a handout tells its progress outside of the live region, %s',
  async (language, print, making) => {
    const { user } = renderView(<TourFiles source={BUILT_IN_TOUR} />, language);
    const status = screen.getByRole('status');
    const said = new Set<string | null>();
    const shares = new Set<unknown>();
    const observer = new MutationObserver(() => {
      const bar = screen.queryByRole('progressbar', { name: making });
      if (bar === null) return;
      said.add(status.textContent);
      shares.add(Reflect.get(bar, 'value'));
    });
    observer.observe(document.body, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    await user.click(screen.getByRole('button', { name: print }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    observer.disconnect();
    expect([...said]).toEqual([making]);
    expect(shares.size).toBeGreaterThan(2);
    expect(within(status).queryByRole('progressbar')).toBeNull();
  },
);
