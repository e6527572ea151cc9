/** English: the messages about attributes of the plan. */
export const attributeMessages = {
  'filters.valuesHint': 'Number of {{level.initiatives}}, each counted once',
  'filters.allValues': 'All',
  'filters.valueFrom': '{{name}} from',
  'filters.valueTo': '{{name}} to',
  'filters.valueRange': '{{least}} to {{most}}',
  'filters.valueMissing': '{{number}} without a value, hidden by a limit',
  'filters.valueWrong': 'Please enter a number.',
  'list.withUnit': '{{name}} ({{unit}})',
};
