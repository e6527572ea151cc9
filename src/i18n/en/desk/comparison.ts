import type { Compared } from '../../../explore/compare.ts';
import { type PlanGraph, wholeOf } from '../../../plan/graph.ts';
import type { InitiativeId, PolicyId } from '../../../plan/schema.ts';
import type { DeskSentences } from '../../deskSentence.ts';
import type { Part } from '../../phrasing.ts';
import { counted, figure, listed, quoted } from '../names.ts';
import { few, further, number, policiesTogether, scoped, verb } from './parts.ts';

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
  if (either.length === 0) return [policies, ' list no initiative.'];
  return [
    policies,
    ` list ${few(either.length)} ${verb(either.length, 'initiative', 'initiatives')} between them; `,
    `${share(figures, 'it', 'of them')} ${verb(Math.max(1, shared.length), 'is', 'are')} listed under `,
    `${allOfThem(items.length)}`,
    ` (Jaccard ${figures.jaccard.toFixed(2)}).`,
    ...onlyIn(figures, 'is listed only under', 'are listed only under', 'only under', number),
    partly.length === 0
      ? ''
      : further(
          `the other ${verb(partly.length, 'one is', `${figure(partly.length)} are`)} listed under several of them.`,
        ),
  ];
}

function ofInitiatives(whole: PlanGraph, figures: Compared<InitiativeId, PolicyId>): Part {
  const { items, either, shared, partly } = figures;
  const name = (id: InitiativeId): Part => quoted(whole, id);
  const initiatives = listed(items.map(({ id }) => name(id)));
  if (either.length === 0) return [initiatives, ' are listed under no basic policy.'];
  return [
    initiatives,
    ` are listed under ${either.length === 1 ? 'one basic policy' : counted(either.length, 'policy')} between them, `,
    `${share(figures, 'which', 'of which')} ${verb(Math.max(1, shared.length), 'lists', 'list')} `,
    `${allOfThem(items.length)}`,
    ` (Jaccard ${figures.jaccard.toFixed(2)}).`,
    ...onlyIn(figures, 'lists only', 'list only', 'only', name),
    partly.length === 0
      ? ''
      : further(
          `the other ${verb(partly.length, 'one lists', `${figure(partly.length)} list`)} several of them.`,
        ),
  ];
}

/** What each has that none of the others has. Those that have nothing so are left out. */
function onlyIn<Id, Member>(
  { items, either, shared }: Compared<Id, Member>,
  one: string,
  several: string,
  each: string,
  name: (id: Id) => Part,
): readonly Part[] {
  if (shared.length === either.length) return [];
  const [first, ...rest] = items.filter(({ alone }) => alone.length > 0);
  if (first === undefined) return [further(`none ${one} one of them.`)];
  return [
    further(
      listed([
        [`${few(first.alone.length)} ${verb(first.alone.length, one, several)} `, name(first.id)],
        ...rest.map(({ id, alone }) => [`${few(alone.length)} ${each} `, name(id)]),
      ]),
      '.',
    ),
  ];
}

/** How much all of them have: `none of them`, `5 of them`, `all of them`, or of one alone `it`. */
function share<Id, Member>(figures: Compared<Id, Member>, it: string, ofThem: string): string {
  const { shared, either } = figures;
  if (shared.length === 0) return `none ${ofThem}`;
  if (shared.length < either.length) return `${few(shared.length)} ${ofThem}`;
  return either.length === 1 ? it : `all ${ofThem}`;
}

function allOfThem(count: number): string {
  return count === 2 ? 'both' : `all ${figure(count)}`;
}
