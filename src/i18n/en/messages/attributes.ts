/** English: the messages about attributes of the plan. */
export const attributeMessages = {
  'filters.valuesHint': 'Number of {{level.initiatives}}, each counted once',
  'filters.allValues': 'All',
  'filters.valueFrom': '{{name}} from',
  'filters.valueTo': '{{name}} to',
  'filters.valueMissing': '{{number}} without a value, hidden by a limit',
  'filters.valueWrong': 'Please enter a number.',
  'filters.shade': 'Shade of the pictures',
  'filters.shadeHint':
    'Shades {{level.initiatives}} on the map and in the structure by a value. The steps are ours.',
  'filters.shadeBy': 'Shade by',
  'filters.shadeNone': 'Nothing',
  'attributes.values': 'Stated in the plan',
  'attributes.sum': '{{name}}: {{total}} in total. {{level.Initiatives}} counted: {{all}}.',
  'attributes.sumPartly':
    '{{name}}: {{total}} in total. {{level.Initiatives}} counted: {{counted}} of {{all}}; without a value: {{missing}}.',
  'attributes.once': '{{level.AnInitiative}} counts once, however many {{level.policies}} list it.',
  'list.withUnit': '{{name}} ({{unit}})',
};
