import type { Compared } from '../../../explore/compare.ts';
import { type PlanGraph, wholeOf } from '../../../plan/graph.ts';
import type { InitiativeId, PolicyId } from '../../../plan/schema.ts';
import type { DeskSentences } from '../../deskSentence.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import { counted, quoted } from '../names.ts';
import { initiatives, number, policiesTogether, scoped } from './parts.ts';

export const comparison: DeskSentences['comparison'] = (graph, figures, isWhole) => {
  const whole = wholeOf(graph);
  return scoped(
    isWhole,
    figures.kind === 'policy' ? ofPolicies(whole, figures) : ofInitiatives(whole, figures),
  );
};

function ofPolicies(whole: PlanGraph, figures: Compared<PolicyId, InitiativeId>): Part {
  const { items, either, shared, partly } = figures;
  const policies = policiesTogether(
    whole,
    items.map(({ id }) => id),
  );
  if (either.length === 0) return [policies, 'に掲載されている取組はありません。'];
  const all = items.length === 2 ? '両方' : 'すべて';
  return [
    policies,
    `に掲載されている取組は合わせて${counted(either.length)}で、`,
    shared.length === 0
      ? `${all}に掲載されているものはありません`
      : `${part(figures)}${all}に掲載されています`,
    `（Jaccard係数${figures.jaccard.toFixed(2)}）。`,
    onlyIn(figures, 'に掲載されている', 'に', number),
    partly.length === 0 ? '' : `残りの${counted(partly.length)}は、このうちいくつかに掲載されています。`,
  ];
}

function ofInitiatives(whole: PlanGraph, figures: Compared<InitiativeId, PolicyId>): Part {
  const { items, either, shared, partly } = figures;
  const ids = items.map(({ id }) => id);
  const name = (id: InitiativeId): Part => quoted(whole, id);
  const names =
    ids.length === 2 ? enumerated(ids.map(name), 'か', 'か') : [initiatives(whole, ids), 'のいずれか'];
  if (either.length === 0) return [names, 'を掲載している基本施策はありません。'];
  const all = items.length === 2 ? '両方' : 'すべて';
  return [
    names,
    `を掲載している基本施策は${counted(either.length)}で、`,
    shared.length === 0 ? `${all}を掲載しているものはありません` : `${part(figures)}${all}を掲載しています`,
    `（Jaccard係数${figures.jaccard.toFixed(2)}）。`,
    onlyIn(figures, 'を掲載している', 'が', name),
    partly.length === 0 ? '' : `残りの${counted(partly.length)}は、このうちいくつかを掲載しています。`,
  ];
}

/** What each has that none of the others has. Those that have nothing so are left out. */
function onlyIn<Id, Member>(
  { items, either, shared }: Compared<Id, Member>,
  listed: string,
  particle: 'に' | 'が',
  name: (id: Id) => Part,
): Part {
  if (shared.length === either.length) return '';
  const having = items.filter(({ alone }) => alone.length > 0);
  const onlyOne = `${items.length === 2 ? '一方だけ' : '1つだけ'}${listed}`;
  if (having.length === 0) return `${onlyOne}ものはありません。`;
  return [
    `${onlyOne}のは、`,
    enumerated(
      having.map(({ id, alone }) => [name(id), `${particle}${counted(alone.length)}`]),
      '、',
      '、',
    ),
    'です。',
  ];
}

/** How much all of them have, where it is something. */
function part<Id, Member>({ shared, either }: Compared<Id, Member>): string {
  if (shared.length < either.length) return `そのうち${counted(shared.length)}が`;
  return either.length === 1 ? '' : 'いずれも';
}
