/** English: the list. */
export const listMessages = {
  'list.title': 'List',
  'list.sheets': 'Sheets of the list',
  'list.initiatives': 'Initiatives',
  'list.policies': 'Basic policies',
  'list.initiativesCount': '{{number}} initiatives',
  'list.policiesCount': '{{number}} basic policies',
  'list.some': '{{some}} of {{all}} shown',
  'list.captionInitiatives':
    'All initiatives. A column’s head sorts by it; in the rows the up and down arrows move.',
  'list.captionPolicies':
    'All basic policies. A column’s head sorts by it; in the rows the up and down arrows move.',
  'list.name': 'Name (by よみ)',
  'list.number': 'No.',
  'list.firstUnder': 'First under',
  'list.listings': 'Listings',
  'list.first': 'First',
  'list.relisted': 'Re-listed',
  'list.relistedShare': '% re-listed',
  'list.reach': 'Reach',
  'list.own': 'Only here',
  'list.strategies': 'Strategies linked',
  'list.actions': 'Actions',
  'list.split': 'first {{first}}, re-listed {{relisted}}',
  'list.onMap': 'Show on the map: ',
  'list.drop': 'If removed: ',
  'list.reading': 'Reading: ',
} as const;
