/** What the keyboard does on the canvas, and what is said on a walk. */
export const walkMessages = {
  'canvas.keys': '矢印キーで計画をたどれます。操作の一覧は「キー操作」ボタンで表示します。',
  'walk.said': 'たどり着いた項目',
  'walk.firstHint':
    '下矢印で中へ、上矢印で外へ、左右の矢印で隣へ進み、Enterで選択します。？キーで操作の一覧を表示します。',
  'walk.firstHintFewKeys':
    '下矢印で中へ、上矢印で外へ、左右の矢印で隣へ進み、Enterで選択します。操作の一覧は「キー操作」ボタンで表示します。',
  'walk.listingHint': 'Nキーで、この取組を載せている次の基本施策へ進みます。',
  'walk.selected': '選択しました。',
  'walk.nothingIn': 'この下には何もありません。',
  'walk.nothingOut': 'ここがいちばん上です。',
  'walk.nothingNext': 'ここでは、これが最後です。',
  'walk.nothingPrevious': 'ここでは、これが最初です。',
  'walk.nothingElsewhere': 'ほかの基本施策には掲載されていません。',
  'keys.open': 'キー操作',
  'keys.title': '図のキー操作',
  'keys.lead':
    'Tabキーで図に移ると、矢印キーで計画をたどれます。画面上の位置ではなく、計画のつながりに沿って進みます。',
  'keys.in': '中へ：すぐ下の最初の項目、または基本施策に載っている取組',
  'keys.out': '外へ：ひとつ上の項目、または取組に入る前の基本施策',
  'keys.beside': '隣へ：並んでいる項目、または同じ基本施策に載っている取組',
  'keys.listing': '同じ取組を載せている、次または前の基本施策',
  'keys.top': 'ビジョンへ',
  'keys.select': '選択：詳細にすべての情報を表示',
  'keys.nextOnly': '1段階以内のつながりだけを表示',
  'keys.around': '1・2・3段階以内のつながりだけを表示',
  'keys.back': 'ひとつ戻る：まず周辺の表示、次に選択を解除',
  'keys.zoom': '拡大、縮小、全体を表示',
  'keys.pan': '図を移動',
  'keys.search': '検索欄へ移動',
  'keys.help': 'この一覧',
  'keys.characters': '文字・数字・記号のキーで操作する',
  'keys.charactersWhy':
    '音声入力などで意図しない操作が起きるときは、オフにしてください。矢印、Home、Enter、スペース、Escは引き続き使えます。',
  'keys.notKept': 'ブラウザーが保存を許可しなかったため、この設定はページを閉じるまで有効です。',
  'keys.outline':
    'アウトラインには、図と同じ内容が文字で並んでいます。スクリーンリーダーやタッチ操作に向いています。そこでは矢印キーで行の移動と開閉、文字や番号の入力で項目への移動、＊キーで並んでいる項目をすべて開くことができます。',
  'key.space': 'スペース',
  'key.shiftArrows': 'Shift + 矢印',
  'key.home': 'Home',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
};
