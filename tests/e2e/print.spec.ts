/** Printed sheets, measured from the browser's PDF. */
import type { Page } from '@playwright/test';
import { listings, planFile, policies } from '../fixtures/planFile.ts';
import { expect, open, test } from './fixtures.ts';
import { atTheEdge, joined, overlapping, type PdfPage, readPdf, wordsOf } from './pdf.ts';
import { initiativeName, timesListed } from './planFile.ts';
import { LANGUAGES, type Language } from './screen.ts';

const A4 = [210, 297] as const;
const A3 = [297, 420] as const;
const SIGN = { first: '●', relisted: '○' } as const;
/** Four millimetres, the margin that printers cannot print on. */
const EDGE = 11.3;

const SAYS = {
  ja: {
    open: '保存・印刷',
    print: (name: string) => `${name}を印刷`,
    policy: '基本施策シート',
    loading: '印刷用の紙面を読み込んでいます。少し待ってから、もう一度印刷してください。',
  },
  en: {
    open: 'Save and print',
    print: (name: string) => `Print ${name}`,
    policy: 'Basic policy sheet',
    loading: 'The pages for print are still loading. Please wait a moment and print again.',
  },
} as const;

/** The output of Ctrl+P. The code of the sheets loads while the page is idle. */
async function printed(page: Page, query: string): Promise<readonly PdfPage[]> {
  await open(page, query);
  let pages: readonly PdfPage[] = [];
  await expect(async () => {
    pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(LANGUAGES.map((language) => joined([SAYS[language].loading]))).not.toContain(wordsOf(pages));
  }).toPass();
  return pages;
}

function expectPaper(pages: readonly PdfPage[], count: number, [w, h]: readonly [number, number]): void {
  const mm = pages.map(({ width, height }) =>
    [width, height].map((points) => Math.round((points / 72) * 25.4)),
  );
  expect(mm).toEqual(Array.from({ length: count }, () => [w, h]));
}

/** Expects readable text that neither overlaps nor leaves the paper. */
function expectReadable(pages: readonly PdfPage[]): void {
  const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size));
  expect(Math.min(...sizes)).toBeGreaterThan(8.99);
  expect(pages.flatMap(overlapping)).toEqual([]);
  expect(pages.flatMap((sheet) => atTheEdge(sheet, EDGE))).toEqual([]);
}

/** The marks of a matrix by position: the number above and the name beside them. */
function cellsOf({ texts }: PdfPage): readonly string[] {
  const middle = (from: number, to: number) => (from + to) / 2;
  const heads = texts.filter(({ text, top, bottom }) => /^\d\.\d\.\d$/.test(text) && top - bottom > 15);
  const before = Math.min(...heads.map(({ left }) => left));
  const names = texts.filter(({ right }) => right < before);
  const below = Math.min(...heads.map(({ bottom }) => bottom));
  return texts
    .filter(({ text, top }) => (text === SIGN.first || text === SIGN.relisted) && top < below)
    .map((mark) => {
      const at = middle(mark.left, mark.right);
      const head = heads.find(({ left, right }) => Math.abs(middle(left, right) - at) < 3);
      const beside = names.filter(({ bottom }) => Math.abs(bottom - mark.bottom) < 3);
      const name = joined(beside.map(({ text }) => text)).replace(/\d+$/, '');
      return `${head?.text} ${name} ${mark.text}`;
    })
    .sort();
}

function expectedCells(language: Language, keeps: (listing: (typeof listings)[number]) => boolean) {
  return listings
    .filter((listing) => timesListed(listing.initiative) > 1 && keeps(listing))
    .map(
      ({ policy, initiative, mark }) =>
        `${policy} ${joined([initiativeName(initiative, language)])} ${SIGN[mark]}`,
    )
    .sort();
}

for (const language of LANGUAGES) {
  test(`sheets that have not come say so on paper, ${language}`, async ({ page }) => {
    // Sheets need the words of both languages.
    const other = language === 'ja' ? 'en' : 'ja';
    await page.route(new RegExp(`/assets/${other}-[^/]*\\.js$`), () => undefined);
    await open(page, `?lang=${language}&view=matrix`);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expectPaper(pages, 1, A4);
    expect(wordsOf(pages)).toBe(joined([SAYS[language].loading]));
  });

  test(`the matrix is one A4 page with every listing of the 39 initiatives, ${language}`, async ({
    page,
  }) => {
    const pages = await printed(page, `?lang=${language}&view=matrix`);
    expectPaper(pages, 1, [A4[1], A4[0]]);
    expectReadable(pages);
    const cells = expectedCells(language, () => true);
    // 39 first listings, and all 70 re-listings.
    expect(cells).toHaveLength(109);
    expect(pages.flatMap(cellsOf)).toEqual(cells);
    const words = wordsOf(pages);
    for (const { short } of planFile.strategies) expect(words).toContain(joined([short[language]]));
    expect(words).toContain('2025.3');
  });

  test(`the structure is one A3 page that names every branch, ${language}`, async ({ page }) => {
    const pages = await printed(page, `?lang=${language}&view=structure`);
    expectPaper(pages, 1, [A3[1], A3[0]]);
    expectReadable(pages);
    const words = wordsOf(pages);
    const named = [
      ...policies,
      ...planFile.strategies.flatMap(({ directions }) => directions),
      ...planFile.priorityProjects,
    ];
    expect(named).toHaveLength(45);
    for (const { id, name } of named) expect(words).toContain(joined([id, name[language]]));
    expect(words).toContain(joined([planFile.vision.name[language]]));
  });

  test(`the listings stand on A3 in the printed order with marks and counts, ${language}`, async ({
    page,
  }) => {
    const pages = await printed(page, `?lang=${language}&view=list`);
    expect(pages.length).toBeLessThanOrEqual(2);
    expectPaper(pages, pages.length, [A3[1], A3[0]]);
    expectReadable(pages);
    const words = wordsOf(pages);
    const named = (id: string, name: { readonly ja: string; readonly en: string }) => [id, name[language]];
    const lines = planFile.strategies.flatMap((strategy) => [
      named(strategy.id, strategy.name),
      ...strategy.directions.flatMap((direction) => [
        named(direction.id, direction.name),
        ...direction.policies.flatMap((policy) => [
          [...named(policy.id, policy.name), String(policy.listings.length)],
          ...policy.listings.map(({ initiative, mark }) => [
            SIGN[mark],
            initiativeName(initiative, language),
            String(timesListed(initiative)),
          ]),
        ]),
      ]),
    ]);
    expect(lines).toHaveLength(4 + 8 + 30 + 173);
    let read = 0;
    for (const line of lines) {
      const at = words.indexOf(joined(line), read);
      expect(at, `${line.join(' ')} after ${words.slice(Math.max(0, read - 40), read)}`).not.toBe(-1);
      read = at + joined(line).length;
    }
    const count = (sign: string) => words.split(sign).length - 1;
    // Once each in the legend too.
    expect([count(SIGN.first), count(SIGN.relisted)]).toEqual([104, 71]);
  });

  test(`a selected basic policy has an A4 sheet of its own, ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printing = 'true';
      };
    });
    await open(page, `?lang=${language}&select=2.1.2`);
    const says = SAYS[language];
    await page.getByRole('button', { name: says.open }).click();
    await page.getByRole('button', { name: says.print(says.policy), exact: true }).click();
    await page.locator('html[data-printing]').waitFor({ state: 'attached' });
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expectPaper(pages, 1, A4);
    expectReadable(pages);
    const words = wordsOf(pages);
    const policy = policies.find(({ id }) => id === '2.1.2');
    expect(policy?.listings).toHaveLength(5);
    for (const { initiative, mark } of policy?.listings ?? []) {
      const others = listings
        .filter((listing) => listing.initiative === initiative && listing.policy !== '2.1.2')
        .map((listing) => `${SIGN[listing.mark]}${listing.policy}`);
      // The official name is under a translated one.
      const official = language === 'ja' ? '' : initiativeName(initiative, 'ja');
      const name = initiativeName(initiative, language) + official;
      expect(words).toContain(joined([SIGN[mark], name, String(timesListed(initiative)), ...others]));
    }
    for (const other of policies) {
      const shared = other.listings.filter(
        ({ initiative }) =>
          other.id !== '2.1.2' && policy?.listings.some((listing) => listing.initiative === initiative),
      );
      const only = shared.filter(({ initiative }) => timesListed(initiative) === 2);
      if (shared.length > 0)
        expect(words).toContain(
          joined([other.id, other.name[language], `${shared.length}`, `${only.length}`]),
        );
    }
    // The screen is unchanged.
    await expect(page.locator('[data-printed]')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}

test('filters hold on paper and are said there', async ({ page }) => {
  const pages = await printed(page, '?lang=ja&view=matrix&hide=1&without=sme-loan-program');
  expectPaper(pages, 1, [A4[1], A4[0]]);
  expectReadable(pages);
  expect(pages.flatMap(cellsOf)).toEqual(
    expectedCells(
      'ja',
      ({ policy, initiative }) => !policy.startsWith('1.') && initiative !== 'sme-loan-program',
    ),
  );
  expect(wordsOf(pages)).toContain(joined(['絞り込み：戦略1を非表示／除いた場合（試算）：中小企業融資制度']));
});

test('the map is the picture on one A3 page', async ({ page }) => {
  const pages = await printed(page, '?lang=en');
  expectPaper(pages, 1, [A3[1], A3[0]]);
  expectReadable(pages);
  const words = wordsOf(pages);
  for (const { id, name } of policies) {
    expect(words).toContain(id);
    expect(words).toContain(joined([name.en]));
  }
  expect(words).toContain('SMEloanprogram');
  expect(words).toContain('Exportedon');
});

test('all initiatives go on over the page, and their heads with them', async ({ page }) => {
  const pages = await printed(page, '?lang=ja&view=matrix&rows=all');
  expectPaper(pages, 3, [A4[1], A4[0]]);
  expectReadable(pages);
  for (const sheet of pages)
    for (const { id } of policies) expect(sheet.texts.map(({ text }) => text)).toContain(id);
  const words = wordsOf(pages);
  for (const { name } of planFile.initiatives) expect(words).toContain(joined([name.ja]));
});

test('an opened structure goes on overleaf, with every listing and nothing cut', async ({ page }) => {
  const pages = await printed(page, '?lang=ja&view=structure&open=printed');
  expectPaper(pages, pages.length, [A3[1], A3[0]]);
  expect(pages.length).toBeGreaterThan(1);
  expectReadable(pages);
  const words = wordsOf(pages);
  const count = (name: string) => words.split(name).length - 1;
  for (const { id, name } of planFile.initiatives)
    expect(count(joined([name.ja])), name.ja).toBeGreaterThanOrEqual(timesListed(id));
  expect(count('再掲')).toBeGreaterThanOrEqual(70);
});

for (const language of LANGUAGES) {
  test(`the overlap is one A3 page with every pair that shares something, ${language}`, async ({ page }) => {
    const pages = await printed(page, `?lang=${language}&view=overlap`);
    expectPaper(pages, 1, [A3[1], A3[0]]);
    expectReadable(pages);
    const listedBy = (policy: string) =>
      new Set(listings.filter((each) => each.policy === policy).map(({ initiative }) => initiative));
    const pairs = policies.flatMap((a) => policies.flatMap((b) => (a === b ? [] : [[a.id, b.id] as const])));
    const shared = pairs
      .map(([a, b]) => [...listedBy(a)].filter((initiative) => listedBy(b).has(initiative)).length)
      .filter((count) => count > 0);
    // 132 pairs, each of them in two cells.
    expect(shared).toHaveLength(264);
    const cells = pages
      .flatMap(({ texts }) => texts.map(({ text }) => text))
      .filter((text) => /^\d$/.test(text));
    // The legend has each number once.
    const legend = [...new Set(shared)];
    expect(cells.map(Number).sort()).toEqual([...shared, ...legend].sort());
    const words = wordsOf(pages);
    for (const { name } of policies) expect(words).toContain(joined([name[language]]));
  });
}
