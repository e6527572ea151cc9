/** 日本語: the tour texts about priority projects, and the follow-up of the plan. */
import { isUnofficialIn, textIn } from '../../../plan/text.ts';
import { part } from '../../phrasing.ts';
import { romanNumeral } from '../../romanNumeral.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { counted, kindName } from '../names.ts';
import { COUNTED_BY_US, facts, initiatives, onPages } from './parts.ts';

export const priorityProjects: StepPhrases['priorityProjects'] = ({ told }, graph) => {
  const { priorityProjects: projects } = graph;
  const names = projects.map(({ number, name }) => `${romanNumeral(number)}「${textIn(name, 'ja')}」`);
  return {
    title: `${counted(projects.length)}の重点プロジェクト`,
    text: [
      told.length === 0 ? `重点プロジェクトは${counted(projects.length)}あります。` : facts(told),
      `資料には、どの${kindName(graph, 'initiative')}がどの重点プロジェクトに当たるかの記載がありません。`,
      `このため、${kindName(graph, 'initiative')}とは結び付けず、${kindName(graph, 'vision')}の下に置いています。`,
    ],
    shown: `${names.join('、')}を順に読み上げます。番号は資料のとおりです。`,
    question: `どの${kindName(graph, 'initiative')}が、どの重点プロジェクトに入るのですか。`,
    answer: '資料に記載がないため、お答えできません。推測による対応付けはしていません。',
    source: onPages(graph, projects, (places) => part`重点プロジェクトは${places}にあります。`),
    ours: `${isUnofficialIn(graph.plan, 'en') ? '英語の名称は非公式の訳です。' : ''}対応付けは行っていません。`,
  };
};

export const followUp: StepPhrases['followUp'] = ({ title, told, others }, graph) => ({
  title: textIn(title, 'ja'),
  text: facts(told),
  shown: `一覧には${initiatives(graph, graph.initiatives.length)}を資料の掲載順に並べています。`,
  question: '今の進み具合はどこで分かりますか。',
  answer: 'この資料に進み具合の数値はありません。進み具合については、市にお尋ねください。',
  source: [
    onPages(graph, [...told, ...others], (places) => part`進め方は${places}にあります。`),
    facts(others),
  ],
  ours: [COUNTED_BY_US, '進め方の説明は、資料の内容を独自の言葉で言い換えたものです。'],
});
