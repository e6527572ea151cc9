/** The words of generated names: as printed, as read, and in English. */

export type Word = readonly [ja: string, reading: string, en: string];

export const SUBJECTS: readonly Word[] = [
  ['中小企業', 'ちゅうしょうきぎょう', 'SME'],
  ['ロボット産業', 'ろぼっとさんぎょう', 'robot industry'],
  ['航空宇宙関連', 'こうくううちゅうかんれん', 'aerospace'],
  ['商店街', 'しょうてんがい', 'shopping street'],
  ['スタートアップ', 'すたーとあっぷ', 'start-up'],
  ['ものづくり企業', 'ものづくりきぎょう', 'manufacturer'],
  ['農商工', 'のうしょうこう', 'farm and trade'],
  ['観光資源', 'かんこうしげん', 'tourism resource'],
  ['女性と若者の', 'じょせいとわかものの', 'women and youth'],
  ['高度専門', 'こうどせんもん', 'highly skilled'],
  ['脱炭素', 'だつたんそ', 'decarbonization'],
  ['デジタル技術', 'でじたるぎじゅつ', 'digital technology'],
  ['リニア駅前', 'りにあえきまえ', 'maglev station area'],
  ['小規模事業者', 'しょうきぼじぎょうしゃ', 'small business'],
  ['海外市場', 'かいがいしじょう', 'overseas market'],
  ['医療機器', 'いりょうきき', 'medical device'],
  ['伝統工芸', 'でんとうこうげい', 'traditional craft'],
  ['シニア世代', 'しにあせだい', 'senior'],
  ['里山の', 'さとやまの', 'woodland'],
  ['知的財産', 'ちてきざいさん', 'intellectual property'],
  ['テレワーク', 'てれわーく', 'remote work'],
  ['物流拠点', 'ぶつりゅうきょてん', 'logistics hub'],
  ['地域金融', 'ちいききんゆう', 'regional finance'],
  ['学生', 'がくせい', 'student'],
];

export const DOINGS: readonly Word[] = [
  ['研究開発', 'けんきゅうかいはつ', 'research'],
  ['人材育成', 'じんざいいくせい', 'training'],
  ['販路開拓', 'はんろかいたく', 'sales'],
  ['経営相談', 'けいえいそうだん', 'advice'],
  ['ネットワーク形成', 'ねっとわーくけいせい', 'networking'],
  ['設備導入', 'せつびどうにゅう', 'equipment'],
  ['事業承継', 'じぎょうしょうけい', 'succession'],
  ['立地促進', 'りっちそくしん', 'location'],
  ['魅力発信', 'みりょくはっしん', 'publicity'],
  ['就職活動', 'しゅうしょくかつどう', 'job-hunting'],
  ['職場環境整備', 'しょくばかんきょうせいび', 'workplace'],
  ['共同利用', 'きょうどうりよう', 'sharing'],
  ['省エネルギー化', 'しょうえねるぎーか', 'energy-saving'],
  ['担い手確保', 'にないてかくほ', 'recruitment'],
  ['交流拡大', 'こうりゅうかくだい', 'exchange'],
  ['実証実験', 'じっしょうじっけん', 'field test'],
];

export const MEANS: readonly Word[] = [
  ['支援事業', 'しえんじぎょう', 'support program'],
  ['補助金', 'ほじょきん', 'subsidy'],
  ['促進事業', 'そくしんじぎょう', 'promotion program'],
  ['融資制度', 'ゆうしせいど', 'loan program'],
  ['アドバイザー派遣', 'あどばいざーはけん', 'adviser visits'],
  ['セミナー', 'せみなー', 'seminars'],
  ['推進協議会', 'すいしんきょうぎかい', 'council'],
  ['マッチング事業', 'まっちんぐじぎょう', 'matching program'],
  ['表彰制度', 'ひょうしょうせいど', 'awards'],
  ['相談窓口', 'そうだんまどぐち', 'help desk'],
];
