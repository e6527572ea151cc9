import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeTour } from '../../../src/exchange/tourLink.ts';
import { parseTourText } from '../../../src/explore/tour/parseTour.ts';
import type { Tour } from '../../../src/explore/tour/tour.ts';
import type { TourSource } from '../../../src/explore/tour/tourSession.ts';
import { step, tourOf } from '../../fixtures/tours.ts';
import { graph } from '../../views/renderView.tsx';
import { button, field, keptNow, renderPanel, said, says, shownTitles } from './panel.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const theirs: Tour = {
  ...tourOf([], '市長説明', graph),
  steps: [step('', '全体', 'The whole'), step('view=list&reach=3', '広がり', 'Reach')],
};

const fileOf = (text: string, name = 'theirs.tour.json') =>
  new File([text], name, { type: 'application/json' });
const linkTo = (tour: Tour): TourSource => ({ kind: 'link', packed: encodeTour(tour) ?? '' });
const regionOf = (name: string) => screen.findByRole('region', { name });

/** The texts that the page hands to the browser to be saved, by file name. */
function saved(): ReadonlyMap<string, Promise<string>> {
  const files = new Map<string, Promise<string>>();
  let last: Blob | null = null;
  // jsdom has neither addresses of blobs nor downloads.
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:tour';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last !== null) files.set(this.download, textOf(last));
  });
  return files;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

const language = 'ja';
const t = says(language);
const picker = () => screen.getByLabelText(t('tours.open'), { selector: 'input' });

test(`a file shows what it holds, and becomes a tour of its own only when asked`, async () => {
  const { user, press, openOwn } = renderPanel(language);
  openOwn(tourOf(['mine'], '市長説明', graph));
  await user.upload(picker(), fileOf(JSON.stringify(theirs)));
  const offer = within(await regionOf(t('tours.file', { name: 'theirs.tour.json' })));
  for (const text of ['市長説明', ...theirs.steps.map(({ title }) => title[language])])
    expect(offer.getByText(text)).toBeVisible();
  expect(offer.getByText(new RegExp(graph.plan.title[language] ?? ''))).toBeVisible();
  expect(offer.getByText(t('tours.stepCount', { number: 2 }))).toBeVisible();
  await user.click(offer.getByRole('button', { name: t('tours.cancel') }));
  expect(keptNow()).toEqual([tourOf(['mine'], '市長説明', graph)]);

  await user.upload(picker(), fileOf(JSON.stringify(theirs)));
  await press(t('tours.addTour'));
  const title = { ja: '市長説明（2）', en: '市長説明 (2)' };
  expect(keptNow()).toEqual([tourOf(['mine'], '市長説明', graph), { ...theirs, title }]);
  await said(t('tours.saidTourAdded', { title: title[language] }));
  expect(field(t('tours.tourTitle'))).toHaveValue(title[language]);
  expect(shownTitles()).toEqual(theirs.steps.map((each) => each.title[language]));
});

test.each([
  ['a cut file', JSON.stringify(theirs).slice(0, -9), language === 'ja' ? /ファイル全体/ : /the whole file/],
  [
    'a newer format',
    JSON.stringify(theirs).replace('vision-tour/1', 'vision-tour/2'),
    language === 'ja' ? /最新の版にしてから/ : /Open it with the latest version/,
  ],
  [
    'a wrong file',
    JSON.stringify({ format: 'vision-plan/1' }),
    language === 'ja' ? /「vision-tour\/1」だけ/ : /Only “vision-tour\/1”/,
  ],
  ['a step without its screen', JSON.stringify(theirs).replace('"see":"",', ''), /steps\[0\]\.see/],
])(`%s is told, with its place, and changes nothing`, async (_, text, told) => {
  const { user, openOwn, press } = renderPanel(language);
  openOwn(tourOf(['mine'], '市長説明', graph));
  await user.upload(picker(), fileOf(text, '壊れた.json'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(t('tours.fileBroken'));
  expect(alert).toHaveTextContent(told);
  expect(screen.queryByRole('button', { name: t('tours.addTour') })).toBeNull();
  await press(language === 'ja' ? '閉じる' : 'Close');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(shownTitles()).toEqual(['mine']);
  expect(keptNow()).toHaveLength(1);
});

test(`a file that is too large, and one that is gone`, async () => {
  const { user } = renderPanel(language);
  const large = fileOf('');
  Object.defineProperty(large, 'size', { value: 41_000_000 });
  await user.upload(picker(), large);
  expect(await screen.findByRole('alert')).toHaveTextContent(t('tours.fileTooLarge', { most: 40 }));
  const gone = fileOf('', 'gone.json');
  Object.defineProperty(gone, 'text', {
    value: () => Promise.reject(new DOMException('', 'NotFoundError')),
  });
  await user.upload(picker(), gone);
  expect(await screen.findByText(t('tours.fileUnread'))).toHaveRole('alert');
});

test(`it is saved as a file that opens as the same tour`, async () => {
  const files = saved();
  const { openOwn, press } = renderPanel(language);
  openOwn(theirs);
  await press(t('tours.save'));
  await said(t('tours.saidSaved', { file: '市長説明.tour.json' }));
  const text = await files.get('市長説明.tour.json');
  expect(parseTourText(text ?? '')).toEqual({ ok: true, value: theirs });
});

test(`a link carries it whole; one that is too long is refused, with the way around`, async () => {
  const { openOwn, press } = renderPanel(language);
  openOwn(theirs);
  await press(t('tours.copyLink'));
  await said(t('tours.saidLinkCopied'));
  const link = new URL(await navigator.clipboard.readText());
  expect([...link.searchParams]).toEqual([
    ['lang', language],
    ['tour', `~${encodeTour(theirs)}`],
  ]);
  const noise = (seed: number) => String(Math.sin(seed)).slice(2);
  openOwn(
    tourOf(
      Array.from({ length: 199 }, (_, at) => noise(at) + noise(-at)),
      'long',
      graph,
    ),
  );
  await press(t('tours.copyLink'));
  await said(t('tours.saidLinkTooLong'));
});

test(`a tour from a link is read, presented, and taken in only when asked`, async () => {
  const { explorer, user, press } = renderPanel(language, linkTo(theirs));
  expect(screen.getByText(t('tours.linkHolds'))).toBeVisible();
  expect(shownTitles()).toEqual(theirs.steps.map((each) => each.title[language]));
  expect(screen.queryByRole('textbox')).toBeNull();
  await press(t('tours.showStep', { number: 2, title: theirs.steps[1]?.title[language] ?? '' }));
  expect(explorer.getState()).toMatchObject({ view: 'list', filter: { reach: 3 } });
  expect(keptNow()).toEqual([]);
  await press(t('tours.addTour'));
  expect(keptNow()).toEqual([theirs]);
  expect(field(t('tours.tourTitle'))).toHaveValue('市長説明');
  act(() => explorer.getState().actions.openTour({ kind: 'editing', tour: linkTo(theirs) }));
  await user.click(button(t('tours.present')));
  expect(explorer.getState().tourSession).toEqual({
    kind: 'presenting',
    tour: linkTo(theirs),
    step: 0,
    detour: false,
  });
});

test(`a broken link and a tour that is not here say what to do`, () => {
  const { brief } = renderPanel(language, { kind: 'link', packed: 'AAAA' });
  expect(screen.getByText(t('tours.brokenLink'))).toBeVisible();
  expect(screen.getByText(t('tours.brokenLinkMore'))).toBeVisible();
  brief({ kind: 'own', id: 'tgone' });
  expect(screen.getByText(t('tours.missing'))).toBeVisible();
  expect(screen.getByRole('combobox')).toHaveDisplayValue(t('tours.unknown'));
});

test(`a tour of another plan, and a step whose ids are gone, say so and show the rest`, async () => {
  const { explorer, openOwn, press } = renderPanel(language);
  openOwn({
    ...theirs,
    plan: { id: 'elsewhere-2030', version: '1', title: { ja: 'よその計画', en: 'Another plan' } },
    steps: [step('view=structure&select=9.9.9&hide=7,2', 'a')],
  });
  expect(screen.getByText(new RegExp(`${t('tours.otherPlan')} .+`))).toHaveTextContent(
    language === 'ja' ? 'よその計画' : 'Another plan',
  );
  const names = language === 'ja' ? '「9.9.9」「7」' : '“9.9.9” “7”';
  expect(screen.getByText(t('tours.lost', { names }))).toBeVisible();
  await press(t('tours.showStep', { number: 1, title: 'a' }));
  expect(explorer.getState()).toMatchObject({
    view: 'structure',
    selected: null,
    filter: { hiddenStrategies: ['2'] },
    unknownParams: [
      { parameter: 'select', value: '9.9.9' },
      { parameter: 'hide', value: '7' },
    ],
  });
});

test(`where nothing can be kept, that is said, and the file is offered`, async () => {
  const files = saved();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { user, openOwn } = renderPanel(language);
  openOwn(theirs);
  const warning = screen.getByText(t('tours.notKept')).closest('[role=status]');
  if (!(warning instanceof HTMLElement)) throw new Error('It is not told');
  await user.click(within(warning).getByRole('button', { name: t('tours.save') }));
  expect([...files.keys()]).toEqual(['市長説明.tour.json']);
  expect(shownTitles()).toHaveLength(2);
});

test(`what could not be read is kept aside, saved on demand, and then let go`, async () => {
  window.localStorage.setItem('vision-explorer.tours', '[{"id":"tx","tour":');
  const files = saved();
  const { press } = renderPanel(language);
  expect(screen.getByText(t('tours.quarantined', { number: 1 }))).toBeVisible();
  await press(t('tours.saveAside'));
  expect(JSON.parse((await files.get('tours-put-aside.json')) ?? '')).toEqual(['[{"id":"tx","tour":']);
  await press(t('tours.forgetAside'));
  expect(screen.queryByText(t('tours.quarantined', { number: 1 }))).toBeNull();
});

test(`tours are chosen, doubled, deleted, and brought back`, async () => {
  const { user, press, openOwn } = renderPanel(language);
  openOwn(theirs);
  await press(t('tours.duplicate'));
  const title = language === 'ja' ? '市長説明（2）' : '市長説明 (2)';
  expect(field(t('tours.tourTitle'))).toHaveValue(title);
  await press(t('tours.delete'));
  await said(t('tours.saidTourDeleted', { title }));
  expect(keptNow()).toEqual([theirs]);
  await press(t('tours.undo'));
  expect(field(t('tours.tourTitle'))).toHaveValue(title);
  await user.selectOptions(
    screen.getByRole('combobox', { name: t('tours.choose') }),
    t('tours.option', { title: '市長説明', number: 2 }),
  );
  expect(field(t('tours.tourTitle'))).toHaveValue('市長説明');
  await press(t('tours.new'));
  expect(field(t('tours.tourTitle'))).toHaveValue(t('tours.newTitle'));
  expect(screen.getByText(t('tours.noSteps'))).toBeVisible();
});

test('a file is opened where it is let go over the panel', async () => {
  renderPanel('en');
  const heading = screen.getByRole('heading', { name: 'Tours' });
  const dataTransfer = { types: ['Files'], files: [fileOf(JSON.stringify(theirs))] };
  expect(fireEvent.dragOver(heading, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(heading, { dataTransfer })).toBe(false);
  expect(await regionOf('The file “theirs.tour.json”')).toHaveFocus();
});

test('closing leaves what is on screen as it is', async () => {
  const { explorer, press } = renderPanel('en', undefined, { view: 'structure' });
  await press('Close the tours');
  expect(explorer.getState()).toMatchObject({ view: 'structure', tourSession: null });
});
