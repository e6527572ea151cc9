/** 日本語: sheets of paper. */
export const printMessages = {
  'print.title': '印刷',
  'print.print': '{{name}}を印刷',
  'print.mapHint': 'A4横。いまの図を、凡例、出典、絞り込みの条件とともに',
  'print.structureHint': 'A3横。ビジョンから掲載までの全体',
  'print.matrixHint': 'A4横。主な取組と基本施策（行と並び順は画面のとおり）',
  'print.listings': '掲載一覧',
  'print.listingsHint': 'A3横。すべての掲載を資料の順に、初出・再掲と掲載数を付けて',
  'print.policy': '基本施策シート',
  'print.policyHint': 'A4縦。下で選んだ基本施策の掲載、重なり、出典',
  'print.choosePolicy': 'シートにする基本施策',
  'print.tooLarge': '印刷するには大きすぎます。絞り込んでください。',
  'print.matrixSums': '数字は掲載数（表の中の取組）',
  'print.listingCounts': '取組の右の数字は掲載数、基本施策の右の数字は取組の数',
  'print.elsewhere': 'ほかに掲載している基本施策',
  'print.inBoth': '両方に掲載',
  'print.onlyThese': 'この2つだけ',
} as const;
