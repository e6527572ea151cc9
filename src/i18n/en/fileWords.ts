/** What exported files say in English. */
import type { Held } from '../held.ts';
import { numberText } from '../numberText.ts';

const figure = (count: number) => numberText('en', count);

export const fileWords = {
  fields: {
    strategy_id: { label: 'Strategy no.', meaning: 'The source’s number of the strategy.' },
    strategy_name_ja: { label: 'Strategy (Japanese)', meaning: 'Name of the strategy as in the source.' },
    strategy_name_en: {
      label: 'Strategy (English)',
      meaning: 'Name of the strategy, unofficial translation.',
    },
    direction_id: {
      label: 'Policy direction no.',
      meaning: 'The source’s number of the policy direction. A text: 2.10 is not 2.1.',
    },
    direction_name_ja: {
      label: 'Policy direction (Japanese)',
      meaning: 'Name of the policy direction as in the source.',
    },
    direction_name_en: {
      label: 'Policy direction (English)',
      meaning: 'Name of the policy direction, unofficial translation.',
    },
    policy_id: { label: 'Basic policy no.', meaning: 'The source’s number of the basic policy. A text.' },
    policy_name_ja: {
      label: 'Basic policy (Japanese)',
      meaning: 'Name of the basic policy as in the source.',
    },
    policy_name_en: {
      label: 'Basic policy (English)',
      meaning: 'Name of the basic policy, unofficial translation.',
    },
    policy_reading: {
      label: 'Basic policy, reading',
      meaning: 'よみ of the basic policy in hiragana, for sorting.',
    },
    position: {
      label: 'Position',
      meaning: 'Position of the initiative in the basic policy’s printed list, from 1, in the whole plan.',
    },
    initiative_id: { label: 'Initiative ID', meaning: 'Permanent identifier of the initiative, ours.' },
    initiative_name_ja: {
      label: 'Initiative (Japanese)',
      meaning: 'Name of the initiative as in the source.',
    },
    initiative_name_en: {
      label: 'Initiative (English)',
      meaning: 'Name of the initiative, unofficial translation.',
    },
    initiative_reading: {
      label: 'Initiative, reading',
      meaning: 'よみ of the initiative in hiragana, for sorting.',
    },
    mark: {
      label: 'Mark (code)',
      meaning: 'first: listed here first in printed order. relisted: listed again (再掲).',
    },
    mark_ja: { label: 'Mark (Japanese)', meaning: 'The mark in Japanese.' },
    mark_en: { label: 'Mark (English)', meaning: 'The mark in English.' },
    place: {
      label: 'Rank',
      meaning: 'Rank by listing count in this file; ties share a rank (1, 2, 2, 4).',
    },
    listing_count: {
      label: 'Listing count',
      meaning: 'Listings of the initiative that this file holds: basic policies that list it.',
    },
    reach: { label: 'Reach', meaning: 'Strategies that these listings span.' },
    listing_count_in_plan: {
      label: 'Listing count in the plan',
      meaning: 'Listings of the initiative in the whole plan, without filters.',
    },
    reach_in_plan: {
      label: 'Reach in the plan',
      meaning: 'Strategies that its listings span in the whole plan, without filters.',
    },
    first_policy_id: {
      label: 'First listed under (no.)',
      meaning: 'The basic policy that lists the initiative first in printed order, in the whole plan.',
    },
    first_policy_name_ja: { label: 'First listed under (Japanese)', meaning: 'Its name as in the source.' },
    first_policy_name_en: {
      label: 'First listed under (English)',
      meaning: 'Its name, unofficial translation.',
    },
    source_page: { label: 'Page of the source', meaning: 'Page of the source document, as a number.' },
    source_section: { label: 'Section of the source', meaning: 'Section number in the source document.' },
    listings: { label: 'Listings', meaning: 'Listings under the basic policy that this file holds.' },
    first_listings: { label: 'First listings', meaning: 'Those of them that are first listings.' },
    relistings: { label: 'Re-listings', meaning: 'Those of them that are re-listings.' },
    relisted_share: {
      label: 'Share of re-listings',
      meaning: 'Re-listings over listings, 0 to 1; 0 where there is no listing.',
    },
    own: {
      label: 'Initiatives only here',
      meaning: 'Initiatives that only this basic policy lists, among the listings of this file.',
    },
    listings_in_plan: {
      label: 'Listings in the plan',
      meaning: 'Listings under the basic policy in the whole plan, without filters.',
    },
    policy_a_id: { label: 'Basic policy A, no.', meaning: 'The first of the two basic policies. A text.' },
    policy_a_name_ja: { label: 'Basic policy A (Japanese)', meaning: 'Its name as in the source.' },
    policy_a_name_en: { label: 'Basic policy A (English)', meaning: 'Its name, unofficial translation.' },
    policy_b_id: { label: 'Basic policy B, no.', meaning: 'The second of the two basic policies. A text.' },
    policy_b_name_ja: { label: 'Basic policy B (Japanese)', meaning: 'Its name as in the source.' },
    policy_b_name_en: { label: 'Basic policy B (English)', meaning: 'Its name, unofficial translation.' },
    shared_in_both: {
      label: 'In both',
      meaning: 'Initiatives that both list, whether or not others do as well (inclusive).',
    },
    shared_only_in_these_two: {
      label: 'Only in these two',
      meaning: 'Those of them that no third basic policy lists (exclusive).',
    },
    jaccard: {
      label: 'Similarity (Jaccard)',
      meaning: 'Initiatives in both over initiatives in either, 0 to 1.',
    },
    project_id: { label: 'Priority project no.', meaning: 'Number of the priority project in the source.' },
    project_name_ja: { label: 'Priority project (Japanese)', meaning: 'Its name as in the source.' },
    project_name_en: { label: 'Priority project (English)', meaning: 'Its name, unofficial translation.' },
    linked_id: {
      label: 'Tied to',
      meaning: 'Number of a basic policy, or identifier of an initiative. A text.',
    },
    linked_name_ja: { label: 'Tied to (Japanese)', meaning: 'Its name as in the source.' },
    linked_name_en: { label: 'Tied to (English)', meaning: 'Its name, unofficial translation.' },
    shared_words: {
      label: 'Shared words',
      meaning: 'What both Japanese names have. Empty where the plan itself states the link.',
    },
    basis_ja: {
      label: 'Basis (Japanese)',
      meaning: 'Whether the plan states it or it is our reading, in Japanese.',
    },
    basis_en: { label: 'Basis (English)', meaning: 'Whether the plan states it or it is our reading.' },
  },
  sheets: {
    ranking: 'Ranking',
    listings: 'Listings',
    policies: 'Policies',
    matrix: 'Matrix',
    overlap: 'Overlap',
    links: 'Projects',
    notes: 'Notes',
  },
  topics: { plan: 'Plan', contents: 'Contents', reading: 'How to read', notice: 'Notice', field: 'Column' },
  notes: {
    topic: 'Topic',
    item: 'Item',
    text_ja: 'Japanese',
    text_en: 'English (unofficial)',
    title: 'Plan',
    city: 'City',
    period: 'Period',
    source: 'Source document',
    publisher: 'Published by',
    attribution: 'Credit',
    data_version: 'Data version',
    exported: 'Exported on',
    held: 'Held here',
    filter: 'Filter',
    counts: 'Counts',
    marks: 'Marks',
    apostrophe: 'Apostrophe',
    signs: 'Signs left out',
    length: 'Long texts',
    matrix: 'Matrix',
    shared_words: 'Priority projects',
    overlap: 'Overlap',
    coordinates: 'Coordinates',
    unofficial: 'Not official',
    translation: 'Translation',
    terms: 'Terms of use',
  },
  sentences: {
    noFilter: 'None.',
    sharedWords:
      'That a basic policy or an initiative shares words with a priority project is our reading, not the plan’s. It counts in no figure.',
    apostrophe:
      "A text that a spreadsheet would take for a formula, a number or a date begins with one apostrophe ('), which is not part of it. The reader’s rule: take away one leading apostrophe.",
    signs: 'Control characters that the file format does not allow are replaced by � (U+FFFD).',
    length: 'Texts of more than 32,767 characters, the limit of a cell, are cut and end in ….',
    matrix: '● first listing, ○ re-listing, blank: not listed.',
    noMatrix: 'The matrix is left out: it would have more than a million cells.',
    coordinates: 'Positions are those of the reuse map (再掲マップ); x grows to the right and y upwards.',
    coordinatesDown:
      'Positions are those of the reuse map (再掲マップ); x grows to the right and y downwards.',
    matrixTotals: 'Listings',
  },
  held: ({ nodes, allNodes, listings, allListings }: Held) =>
    nodes === allNodes && listings === allListings
      ? `The whole plan: ${figure(allNodes)} items, ${figure(allListings)} listings.`
      : `${figure(nodes)} of the plan’s ${figure(allNodes)} items, ${figure(listings)} of its ${figure(allListings)} listings.`,
  pages: (pages: number) => ` (${pages} pages)`,
  overlapFrom: (least: number) =>
    `Only pairs with at least ${figure(least)} initiatives in both. The CSV file has all pairs.`,
  picture: {
    gathered: '＋n Number of further initiatives',
    selected: (name: string) => `Selected: ${name}`,
    connected: (from: string, to: string) => `Connection: ${from} – ${to}`,
    marked: (searched: string) => `Ringed in black: what “${searched}” finds`,
    filtered: (reasons: readonly string[]) => `Filters: ${reasons.join('; ')}`,
    joint: ' · ',
    noted: (item: string, said: string) => `${item}: ${said}`,
  },
  inStrategy: (id: string, short: string) => `Strategy ${id}: ${short}`,
};
