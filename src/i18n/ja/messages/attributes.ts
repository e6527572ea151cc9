/** 日本語: the messages about attributes of the plan. */
export const attributeMessages = {
  'filters.valuesHint': '右は{{levels}}の数（1つを1回だけ数えます）',
  'filters.allValues': 'すべて',
  'filters.valueFrom': '{{name}}の下限',
  'filters.valueTo': '{{name}}の上限',
  'filters.valuesOfItems':
    '値は、その下にあって値のない項目にも適用します。上位の項目は表示したままにします。',
  'filters.valueContains': '{{name}}に含む語',
  'filters.containsHint': '入力した語をすべて含むものを表示します。Enterで適用します。',
  'filters.valueMissing': '値のない{{number}}件は、範囲を指定すると表示されません。',
  'filters.valueWrong': '数値を入力してください。',
  'filters.shade': '図の濃淡',
  'filters.shadeHint': '再掲マップと体系図で、値のある項目に濃淡を付けます。段階は当アプリによるものです。',
  'filters.shadeBy': '濃淡で示す値',
  'filters.shadeNone': 'なし',
  'attributes.values': '計画に記載された情報',
  'attributes.sum': '{{name}}の合計 {{total}}（{{level.initiative}}{{all}}件）。',
  'attributes.sumPartly':
    '{{name}}の合計 {{total}}（{{level.initiative}}{{all}}件中{{counted}}件、値なし{{missing}}件）。',
  'attributes.once': '複数の{{level.policy}}に掲載されている{{level.initiative}}も、1回だけ数えています。',
  'list.withUnit': '{{name}}（{{unit}}）',
};
