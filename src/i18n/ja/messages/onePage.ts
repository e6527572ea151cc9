/** 日本語: the app as one file, and what works without a host. */
export const onePageMessages = {
  'exchange.page': 'HTML',
  'exchange.pageHint':
    '持ち運べる1つのファイル。ネットワークなしで動き、いまの画面から始まります。開いているツアーも入ります。',
  'exchange.openOther': 'ほかの計画ファイルを開く',
  'problem.openTitle': '計画ファイルを開く',
  'problem.choose': 'ファイルを選ぶ',
  'problem.noHost':
    'このページはサーバーを使わずに動いているため、計画ファイルを自動では読み込めません。お手元のファイルを選んでください。',
  'problem.noHostAdvice':
    '選んだファイルはどこにも送信しません。このタブでは再読み込みしても表示を続けますが、大きなファイルのときや、ブラウザーが保存を許可しないときは、もう一度選ぶ必要があります。',
  'problem.openCarried': 'このページに入っている計画を開く',
  'embed.openFull': 'ビジョン・エクスプローラーで全体を見る',
  'embed.newTab': '（新しいタブで開きます）',
  'offline.newVersion': '新しい版があります。再読み込みすると切り替わります（表示はそのまま残ります）。',
  'offline.reload': '再読み込み',
  'offline.later': 'あとで',
} as const;
