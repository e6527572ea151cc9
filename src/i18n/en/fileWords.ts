/** English: the texts of exported files. */

import type { ExportScope } from '../exportScope.ts';
import type { FieldText } from '../fieldText.ts';
import { formatNumber } from '../formatNumber.ts';
import { type LevelWords, sheetName } from '../levelWords.ts';

const figure = (count: number) => formatNumber('en', count);

/** The columns of a name. */
const asPrinted = (label: string, name: string): FieldText =>
  `${label} (Japanese) | ${name} as in the source.`;
const translated = (label: string, name: string): FieldText => `${label} (English) | ${name}.`;

export const fileWords = (level: LevelWords) => ({
  fields: {
    strategy_id: `${level.Strategy} no. | The source’s number of the ${level.strategy}.`,
    strategy_name_ja: asPrinted(level.Strategy, `Name of the ${level.strategy}`),
    strategy_name_en: translated(level.Strategy, `Name of the ${level.strategy}`),
    direction_id: `${level.Direction} no. | The source’s number of the ${level.direction}. A text: 2.10 is not 2.1.`,
    direction_name_ja: asPrinted(level.Direction, `Name of the ${level.direction}`),
    direction_name_en: translated(level.Direction, `Name of the ${level.direction}`),
    policy_id: `${level.Policy} no. | The source’s number of the ${level.policy}. A text.`,
    policy_name_ja: asPrinted(level.Policy, `Name of the ${level.policy}`),
    policy_name_en: translated(level.Policy, `Name of the ${level.policy}`),
    policy_reading: `${level.Policy}, reading | よみ of the ${level.policy} in hiragana, for sorting.`,
    position: `Position | Position of the ${level.initiative} in the ${level.policy}’s printed list, from 1, in the whole plan.`,
    initiative_id: `${level.Initiative} ID | Permanent identifier of the ${level.initiative}, ours.`,
    initiative_name_ja: asPrinted(level.Initiative, `Name of the ${level.initiative}`),
    initiative_name_en: translated(level.Initiative, `Name of the ${level.initiative}`),
    initiative_reading: `${level.Initiative}, reading | よみ of the ${level.initiative} in hiragana, for sorting.`,
    mark: 'Mark (code) | first: listed here first in printed order. relisted: listed again (再掲).',
    mark_ja: 'Mark (Japanese) | The mark in Japanese.',
    mark_en: 'Mark (English) | The mark in English.',
    place: 'Rank | Rank by listing count in this file; ties share a rank (1, 2, 2, 4).',
    listing_count: `Listing count | Listings of the ${level.initiative} that this file holds: ${level.policies} that list it.`,
    reach: `Reach | ${level.Strategies} that these listings span.`,
    listing_count_in_plan: `Listing count in the plan | Listings of the ${level.initiative} in the whole plan, without filters.`,
    reach_in_plan: `Reach in the plan | ${level.Strategies} that its listings span in the whole plan, without filters.`,
    first_policy_id: `First listed under (no.) | The ${level.policy} that lists the ${level.initiative} first in printed order, in the whole plan.`,
    first_policy_name_ja: asPrinted('First listed under', 'Its name'),
    first_policy_name_en: translated('First listed under', 'Its name'),
    source_page: 'Page of the source | Page of the source document, as a number.',
    source_section: 'Section of the source | Section number in the source document.',
    listings: `Listings | Listings under the ${level.policy} that this file holds.`,
    first_listings: 'First listings | Those of them that are first listings.',
    relistings: 'Re-listings | Those of them that are re-listings.',
    relisted_share: 'Share of re-listings | Re-listings over listings, 0 to 1; 0 where there is no listing.',
    own: `${level.Initiatives} only here | ${level.Initiatives} that only this ${level.policy} lists, among the listings of this file.`,
    listings_in_plan: `Listings in the plan | Listings under the ${level.policy} in the whole plan, without filters.`,
    policy_a_id: `${level.Policy} A, no. | The first of the two ${level.policies}. A text.`,
    policy_a_name_ja: asPrinted(`${level.Policy} A`, 'Its name'),
    policy_a_name_en: translated(`${level.Policy} A`, 'Its name'),
    policy_b_id: `${level.Policy} B, no. | The second of the two ${level.policies}. A text.`,
    policy_b_name_ja: asPrinted(`${level.Policy} B`, 'Its name'),
    policy_b_name_en: translated(`${level.Policy} B`, 'Its name'),
    shared_in_both: `In both | ${level.Initiatives} that both list, whether or not others do as well (inclusive).`,
    shared_only_in_these_two: `Only in these two | Those of them that no third ${level.policy} lists (exclusive).`,
    jaccard: `Similarity (Jaccard) | ${level.Initiatives} in both over ${level.initiatives} in either, 0 to 1.`,
    project_id: 'Priority project no. | Number of the priority project in the source.',
    project_name_ja: asPrinted('Priority project', 'Its name'),
    project_name_en: translated('Priority project', 'Its name'),
    linked_id: `Tied to | Number of ${level.aPolicy}, or identifier of ${level.anInitiative}. A text.`,
    linked_name_ja: asPrinted('Tied to', 'Its name'),
    linked_name_en: translated('Tied to', 'Its name'),
    shared_words:
      'Shared words | What both Japanese names have. Empty where the plan itself states the link.',
    basis_ja: 'Basis (Japanese) | Whether the plan states it or it is our reading, in Japanese.',
    basis_en: 'Basis (English) | Whether the plan states it or it is our reading.',
  } satisfies Readonly<Record<string, FieldText>>,
  /** Letters only: other characters need quotes in formulas, which the workbook writer does not add. */
  sheets: {
    ranking: 'Ranking',
    listings: 'Listings',
    policies: sheetName(level.ShortPolicies),
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
    text_en: 'English',
    title: 'Plan',
    city: 'City',
    period: 'Period',
    source: 'Source document',
    publisher: 'Published by',
    attribution: 'Credit',
    data_version: 'Data version',
    exported: 'Exported on',
    held: 'Held here',
    sum: 'Sum',
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
    unofficialName: ' Unofficial translation.',
    sharedWords: `That ${level.aPolicy} or ${level.anInitiative} shares words with a priority project is our reading, not the plan’s. It counts in no figure.`,
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
    attribute: `Stated in the plan, once for each ${level.initiative} or ${level.policy}. The table of listings does not repeat it, so that no sum counts it twice.`,
  },
  held: ({ nodes, allNodes, listings, allListings }: ExportScope) =>
    nodes === allNodes && listings === allListings
      ? `The whole plan: ${figure(allNodes)} items, ${figure(allListings)} listings.`
      : `${figure(nodes)} of the plan’s ${figure(allNodes)} items, ${figure(listings)} of its ${figure(allListings)} listings.`,
  pages: (pages: number) => ` (${pages} pages)`,
  overlapFrom: (least: number) =>
    `Only pairs with at least ${figure(least)} ${level.initiatives} in both. The CSV file has all pairs.`,
  /** The frame of an exported picture. Names are plan text. */
  picture: {
    collapsed: `＋n Number of further ${level.initiatives}`,
    selected: (name: string) => `Selected: ${name}`,
    connected: (from: string, to: string) => `Connection: ${from} – ${to}`,
    marked: (searched: string) => `Ringed in black: what “${searched}” finds`,
    filtered: (reasons: readonly string[]) => `Filters: ${reasons.join('; ')}`,
    /** The separator of items on one line. */
    joint: ' · ',
    /** The line with the date of the export and the version of the data. */
    noted: (item: string, said: string) => `${item}: ${said}`,
  },
  /** The header of a column that counts listings in one strategy. */
  inStrategy: (id: string, short: string) => `${level.Strategy} ${id}: ${short}`,
  /** The names of a slide's elements, and what its link says. */
  slides: {
    title: 'Title',
    text: 'Text',
    deck: 'Deck',
    legend: 'Legend',
    source: 'Source',
    rule: 'Rule',
    link: 'Link',
    slide: 'Slide',
    notes: 'Notes',
    layout: 'Title, text and picture',
    cover: 'Cover',
    /** The title of the slide that explains the numbers. */
    key: 'What the numbers stand for',
    /** The link that opens the app in the state of the slide. */
    open: 'Open this view live',
    openStep: 'Open this step live',
    openTour: 'Open this tour live',
  },
});
