/** Opening a file: what is said of it, and what is handed on to be shown. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { OpenDialog } from '../../src/open/OpenDialog.tsx';
import type { PlanText } from '../../src/open/showPlan.ts';
import { graphOf } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import blankAsAbove from '../fixtures/sheets/a-blank-as-above.csv?raw';
import { smallText } from '../fixtures/small.ts';
import { renderView } from '../views/renderView.tsx';

const SHEET = '施策,事業,再掲\n防災,避難訓練,\n,備蓄,\n福祉,避難訓練,再掲\n,見守り,\n';
/** One number with two names. */
const ASKING = '番号,政策,事業\n01,活かす,相談\n01,活かす,講座\n01,生かす,窓口\n02,育てる,教室\n';

function openDialog(refuses = false) {
  const shown: PlanText[] = [];
  const onPlan = async (plan: PlanText) => {
    if (refuses) throw new Error('no storage');
    shown.push(plan);
  };
  const { user } = renderView(<OpenDialog onPlan={onPlan} onClose={() => {}} />, 'ja');
  const choose = async (name: string, content: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no way to choose a file');
    await user.upload(input, new File([content], name));
  };
  const show = async () => {
    const button = await screen.findByRole('button', { name: 'この計画を表示' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
  };
  return { user, choose, show, shown };
}

function parsed(plan: PlanText | undefined) {
  const result = parsePlanText(plan?.text ?? '');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** The names of items and initiatives of the plan that was handed on. */
function namesIn(plan: PlanText | undefined) {
  const result = parsed(plan);
  const { levels, strategies, initiatives } = result.plan;
  const { policies } = graphOf(result.plan);
  return {
    levels: levels.map(({ name }) => name.ja),
    top: strategies.map(({ name }) => name.ja),
    policies: policies.map(({ name }) => name.ja),
    initiatives: initiatives.map(({ name }) => name.ja),
  };
}

describe('a spreadsheet', () => {
  test('tells its counts, and is shown as a plan', async () => {
    const { choose, show, shown } = openDialog();
    await choose('計画.csv', blankAsAbove);
    expect(
      await screen.findByText('基本目標 2、重点課題 4、施策 8、事業 9、掲載 16（初出9、再掲7）'),
    ).toBeVisible();
    expect(screen.queryByRole('group')).toBeNull();
    await show();
    expect(shown.map(({ name }) => name)).toEqual(['計画.csv']);
    expect(namesIn(shown[0])).toMatchObject({
      levels: ['基本目標', '重点課題', '施策'],
      top: ['働く場をつくる', 'まちを楽しむ'],
    });
  });

  test('a question takes its first answer, another one on a press, and the first one again', async () => {
    const { user, choose, show, shown } = openDialog();
    await choose('計画.csv', ASKING);
    const question = await screen.findByRole('group', { name: /01に2通りの表記があります/ });
    const answers = within(question).getAllByRole('radio');
    expect(answers.map((each) => (each instanceof HTMLInputElement ? each.checked : null))).toEqual([
      true,
      false,
      false,
    ]);
    await user.click(within(question).getByRole('radio', { name: '「生かす」を使う' }));
    await show();
    await user.click(await screen.findByRole('radio', { name: '「活かす」を使う' }));
    await show();
    expect(shown.map((plan) => namesIn(plan).policies)).toEqual([
      ['生かす', '育てる'],
      ['活かす', '育てる'],
    ]);
  });

  test('a column is read in another way on request', async () => {
    const { user, choose, show, shown } = openDialog();
    await choose('計画.csv', 'まち,施策,事業,担当課\n東,防災,訓練,A\n東,防災,備蓄,B\n西,福祉,相談,A\n');
    const role = await screen.findByRole('combobox', { name: 'A列の読み方' });
    await user.selectOptions(role, '読み込まない');
    expect(await screen.findByText(/^施策 2、事業 3/)).toBeVisible();
    await show();
    expect(namesIn(shown[0])).toMatchObject({ levels: ['施策'], initiatives: ['訓練', '備蓄', '相談'] });
  });

  test('the head stands in another row on request, and the columns follow', async () => {
    const { user, choose, show, shown } = openDialog();
    await choose('計画.csv', '担当,区分,名称\n施策,事業,備考\n防災,訓練,-\n防災,備蓄,-\n福祉,相談,-\n');
    await user.selectOptions(await screen.findByRole('combobox', { name: '見出しの最初の行' }), '2');
    expect(await screen.findByRole('rowheader', { name: '備考' })).toBeVisible();
    await show();
    expect(namesIn(shown[0])).toMatchObject({
      levels: ['施策'],
      policies: ['防災', '福祉'],
      initiatives: ['訓練', '備蓄', '相談'],
    });
  });

  test('where no head is found, one can be pointed out', async () => {
    const { user, choose } = openDialog();
    await choose('計画.csv', '1,2\n3,4\n施策,事業\n防災,訓練\n福祉,相談\n');
    await user.selectOptions(await screen.findByRole('combobox', { name: '見出しの最初の行' }), '3');
    expect(await screen.findByText(/^施策 2、事業 2/)).toBeVisible();
  });

  test('pasted cells are read like a file', async () => {
    const { user } = openDialog();
    await user.paste(SHEET.replaceAll(',', '\t'));
    expect(await screen.findByText('施策 2、事業 3、掲載 4（初出3、再掲1）')).toBeVisible();
  });

  test('the unit of a line above the table stands beside its column', async () => {
    const { choose } = openDialog();
    await choose('計画.csv', '（単位：千円）\n施策,事業,事業費\n防災,訓練,120\n福祉,相談,80\n');
    const row = await screen.findByRole('row', { name: /事業費/ });
    expect(within(row).getByText('単位：千円')).toBeVisible();
  });

  test('of many questions the first ones are shown, and more on request', async () => {
    const { user, choose } = openDialog();
    const rows = Array.from({ length: 60 }, (_, at) => `施策${at},事業${at % 30}`);
    await choose('計画.csv', ['施策,事業', ...rows].join('\n'));
    const section = await screen.findByRole('region', { name: '確認したいこと（30件）' });
    const asked = () => within(section).getAllByRole('group', { name: /^\d+行目/ });
    expect(asked()).toHaveLength(20);
    await user.click(within(section).getByRole('button', { name: /10/ }));
    expect(asked()).toHaveLength(30);
  });

  test('reading shows its progress, and is cancelled by a press', async () => {
    const { user, choose, show, shown } = openDialog();
    let come = (_: ArrayBuffer) => {};
    const bytes = new Promise<ArrayBuffer>((resolve) => {
      come = resolve;
    });
    const file = new File([], '長い.csv');
    file.arrayBuffer = () => bytes;
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    await user.upload(input ?? document.body, file);
    expect(screen.getByRole('progressbar', { name: '「長い.csv」を読み込んでいます…' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '中止' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: '見本の計画' })).toBeVisible();
    come(await new Blob([SHEET]).arrayBuffer());
    await choose('計画.csv', ASKING);
    await show();
    expect(namesIn(shown[0]).policies).toEqual(['活かす', '育てる']);
  });

  test('how a table is written is told on request', async () => {
    const { user } = openDialog();
    await user.click(screen.getByRole('button', { name: '表の書き方' }));
    const rules = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.split('。')[0]);
    expect(rules).toEqual([
      '1行に掲載を1つ書きます',
      '空のセルと結合したセルは、上の行と同じとみなします',
      '再掲は、名称に「（再掲）」や「→ 1.2」と書くか、「再掲」の列に○などの印を付けます',
      'そのほかの列（所管、事業費、状況など）は属性になります',
      '個人の名前と思われる列は、「列の読み方」で選び直さない限り読み込みません',
      'xlsx、ods、csv、tsvを読み込みます',
    ]);
  });

  test('questions of one kind are answered at once, and taken back likewise', async () => {
    const { user, choose, show, shown } = openDialog();
    const rows = Array.from({ length: 60 }, (_, at) => `施策${at},事業${at % 30}`);
    await choose('計画.csv', ['施策,事業', ...rows].join('\n'));
    const all = within(
      await screen.findByRole('group', { name: '印のない同じ名称（30件）：まとめて答える' }),
    );
    const pressed = () =>
      all.getAllByRole('button').map((button) => [button.textContent, button.getAttribute('aria-pressed')]);
    expect(pressed()).toEqual([
      ['再掲とする', 'true'],
      ['別のものとして扱う', 'false'],
    ]);
    await user.click(all.getByRole('button', { name: '別のものとして扱う' }));
    expect(await screen.findByText('施策 60、事業 60、掲載 60（初出60、再掲0）')).toBeVisible();
    await user.click(screen.getAllByRole('radio', { name: /の再掲$/ })[0] ?? document.body);
    expect(await screen.findByText('施策 60、事業 59、掲載 60（初出59、再掲1）')).toBeVisible();
    expect(pressed().map(([, is]) => is)).toEqual(['false', 'false']);
    await user.click(all.getByRole('button', { name: '再掲とする' }));
    expect(await screen.findByText('施策 60、事業 30、掲載 60（初出30、再掲30）')).toBeVisible();
    await show();
    expect(shown).toHaveLength(1);
  });

  test('of several sheets another one is read on request, also after one without a head', async () => {
    const { user, choose, show, shown } = openDialog();
    const table = (rows: string) =>
      `<table>${rows
        .trim()
        .split('\n')
        .map(
          (row) =>
            `<tr>${row
              .split(',')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`;
    const other = '政策,事業\n農業,朝市\n漁業,直売\n';
    await choose('表.csv', `${table(SHEET)}${table('1,2')}${table(other)}</html>`);
    const sheets = await screen.findByRole('combobox', { name: 'シート' });
    expect(sheets).toHaveValue('表');
    await user.selectOptions(sheets, '表 2');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'この計画を表示' })).toBeNull());
    await user.selectOptions(sheets, '表 3');
    expect(await screen.findByText(/^政策 2、事業 2/)).toBeVisible();
    expect(sheets).toHaveValue('表 3');
    await show();
    expect(namesIn(shown[0])).toMatchObject({ levels: ['政策'], policies: ['農業', '漁業'] });
  });

  test('what is no table says so, and what was open stays', async () => {
    const { choose, shown } = openDialog();
    await choose('白紙.csv', '\n\n');
    expect(await screen.findByRole('status')).not.toHaveTextContent(/^$/);
    expect(screen.queryByRole('button', { name: 'この計画を表示' })).toBeNull();
    expect(shown).toEqual([]);
  });
});

describe('without a file', () => {
  test('a sample, which has re-listings, and an empty plan, which has nothing', async () => {
    const { user, shown } = openDialog();
    await user.click(screen.getByRole('button', { name: '見本の計画' }));
    await user.click(screen.getByRole('button', { name: '空の計画' }));
    await waitFor(() => expect(shown).toHaveLength(2));
    const { plan } = parsed(shown.find(({ name }) => name === '見本の計画'));
    const { listings, initiatives } = graphOf(plan);
    expect({ listings: listings.length, initiatives: initiatives.length }).toEqual({
      listings: 17,
      initiatives: 9,
    });
    expect(namesIn(shown.find(({ name }) => name === '空の計画'))).toEqual({
      levels: ['基本目標', '施策'],
      top: [],
      policies: [],
      initiatives: [],
    });
  });

  test('a template in each language', async () => {
    const names: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    click.mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = openDialog();
    await user.click(screen.getByRole('button', { name: 'ひな形（日本語）' }));
    await user.click(screen.getByRole('button', { name: 'ひな形（English）' }));
    await waitFor(() => expect(names.toSorted()).toEqual(['plan-template-en.xlsx', 'plan-template-ja.xlsx']));
    click.mockRestore();
  });
});

describe('a plan file', () => {
  test('is shown as it is', async () => {
    const { choose, show, shown } = openDialog();
    await choose('plan.json', smallText);
    await show();
    expect(shown).toEqual([{ name: 'plan.json', text: smallText }]);
  });

  test('with faults lists them, with their places', async () => {
    const { choose, shown } = openDialog();
    await choose('plan.json', smallText.replace('"first"', '"owner"'));
    const list = await screen.findByRole('region', { name: 'ファイルの問題' });
    expect(list).toHaveTextContent('strategies[0].directions[0].policies[0].listings[0].mark');
    expect(screen.queryByRole('button', { name: 'この計画を表示' })).toBeNull();
    expect(shown).toEqual([]);
  });
});

test('a browser that stores nothing says that it cannot show the plan', async () => {
  const { choose, show } = openDialog(true);
  await choose('計画.csv', SHEET);
  await show();
  expect(await screen.findByText(/このブラウザーには計画を保存できない/)).toBeVisible();
});
