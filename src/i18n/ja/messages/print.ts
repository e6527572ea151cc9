/** 日本語: sheets of paper. */
export const printMessages = {
  'print.title': '印刷',
  'print.print': '{{name}}を印刷',
  'print.mapHint': 'A3横。いまの図を、凡例、出典、絞り込みの条件とともに',
  'print.structureHint': 'A3横。目指す産業像から掲載までの全体',
  'print.matrixHint': 'A4横。主な取組と基本施策（行と並び順は画面のとおり）',
  'print.overlapHint': 'A4横またはA3横。基本施策どうし、戦略の組み合わせ、比較のうち、最後に見たもの',
  'print.listings': '掲載一覧',
  'print.listingsHint': 'A3横。すべての掲載を資料の順に、初出・再掲と掲載数を付けて',
  'print.policy': '基本施策シート',
  'print.choosePolicy': 'シートにする基本施策',
  'print.tooLarge': '印刷するには大きすぎます。絞り込んでください。',
  'print.listingCounts': '取組の右の数字は掲載数、基本施策の右の数字は取組の数',
  'print.elsewhere': 'ほかに掲載されている基本施策',
  'print.inBoth': '両方に掲載',
  'print.onlyThese': 'この2つだけ',
} as const;
