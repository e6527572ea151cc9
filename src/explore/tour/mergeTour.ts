/** Merges the changes that two tabs made to one tour. */
import { type Bilingual, bilingual, type Tour, type TourStep } from './tour.ts';

/** What to do where both changed the same letters or steps: keep what either wrote, or only what the other tab wrote. */
export type Overlap = 'both' | 'theirs';

/** `base`: the tour from which `ours` and `theirs` were made. */
export function mergeTour(base: Tour, ours: Tour, theirs: Tour, overlap: Overlap): Tour {
  if (isSame(base, theirs) || isSame(ours, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  return {
    ...theirs,
    title: mergeText(base.title, ours.title, theirs.title, overlap),
    steps: mergeSteps(base.steps, ours.steps, theirs.steps, overlap),
  };
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

type Steps = readonly TourStep[];

function mergeSteps(base: Steps, ours: Steps, theirs: Steps, overlap: Overlap): TourStep[] {
  const isInPlace = ours.length === base.length && theirs.length === base.length;
  if (!isInPlace) return mergeList(base, ours, theirs, overlap);
  return base.map((step, at) => {
    const [our = step, their = step] = [ours[at], theirs[at]];
    if (isSame(step, their)) return our;
    if (isSame(step, our)) return their;
    return {
      see: step.see === their.see || (step.see !== our.see && overlap === 'both') ? our.see : their.see,
      title: mergeText(step.title, our.title, their.title, overlap),
      text: mergeText(step.text, our.text, their.text, overlap),
      notes: mergeText(step.notes, our.notes, their.notes, overlap),
    };
  });
}

function mergeText(base: Bilingual, ours: Bilingual, theirs: Bilingual, overlap: Overlap): Tour['title'] {
  return bilingual((language) =>
    mergeList([...base[language]], [...ours[language]], [...theirs[language]], overlap).join(''),
  );
}

/** Applies both changes to a list; each is taken as the replacement of one range. */
function mergeList<Item>(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  overlap: Overlap,
): Item[] {
  const [our, their] = [changeOf(base, ours), changeOf(base, theirs)];
  const [first, second] = our.to <= their.from ? [our, their] : [their, our];
  if (first.to <= second.from)
    return [
      ...base.slice(0, first.from),
      ...first.items,
      ...base.slice(first.to, second.from),
      ...second.items,
      ...base.slice(second.to),
    ];
  if (overlap === 'theirs') return [...theirs];
  const added = their.items.filter((item) => !base.some((each) => isSame(each, item)));
  const [from, to] = [Math.min(our.from, their.from), Math.max(our.to, their.to)];
  // What our change left of the range that either replaced.
  const left = ours.slice(from, ours.length - (base.length - to));
  return [...base.slice(0, from), ...left, ...added, ...base.slice(to)];
}

type Change<Item> = { readonly from: number; readonly to: number; readonly items: readonly Item[] };

/** The range of `base`, without its end, that `next` replaces. */
function changeOf<Item>(base: readonly Item[], next: readonly Item[]): Change<Item> {
  const shorter = Math.min(base.length, next.length);
  let from = 0;
  while (from < shorter && isSame(base[from], next[from])) from += 1;
  let after = 0;
  while (after < shorter - from && isSame(base.at(-1 - after), next.at(-1 - after))) after += 1;
  return { from, to: base.length - after, items: next.slice(from, next.length - after) };
}
