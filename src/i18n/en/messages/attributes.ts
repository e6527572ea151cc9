/** English: the messages about attributes of the plan. */
export const attributeMessages = {
  'filters.valuesHint': 'Number of {{levels}}, each counted once',
  'filters.allValues': 'All',
  'filters.valueFrom': '{{name}} from',
  'filters.valueTo': '{{name}} to',
  'filters.valuesOfItems':
    'A value also applies to what is below it, unless that has a value of its own. What is above stays visible.',
  'filters.valueContains': '{{name}} contains',
  'filters.containsHint': 'Words of the text; of several, all must occur. Press Enter.',
  'filters.valueMissing': '{{number}} without a value, hidden by a limit',
  'filters.valueWrong': 'Please enter a number.',
  'filters.shade': 'Shade of the pictures',
  'filters.shadeHint': 'Shades what has a value, on the map and in the structure. The steps are ours.',
  'filters.shadeBy': 'Shade by',
  'filters.shadeNone': 'Nothing',
  'attributes.values': 'Stated in the plan',
  'attributes.sum': '{{name}}: {{total}} in total. {{level.Initiatives}} counted: {{all}}.',
  'attributes.sumPartly':
    '{{name}}: {{total}} in total. {{level.Initiatives}} counted: {{counted}} of {{all}}; without a value: {{missing}}.',
  'attributes.once': '{{level.AnInitiative}} counts once, however many {{level.policies}} list it.',
  'list.withUnit': '{{name}} ({{unit}})',
};
