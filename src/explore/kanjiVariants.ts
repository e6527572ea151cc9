/**
 * Variants of kanji that are common in names of people and places, each line beginning with the character that readers
 * type. NFKC unifies compatibility ideographs such as U+FA19, but neither these nor old forms (旧字体). Chosen by hand.
 */
const VARIANTS = [
  '高髙',
  '崎﨑嵜碕',
  '吉𠮷',
  '浜濱濵',
  '辺邊邉',
  '斎齋',
  '斉齊',
  '沢澤',
  '広廣',
  '国國',
  '桜櫻',
  '瀬瀨',
  '徳德',
  '柳栁桺',
  '桑桒',
  '竜龍',
  '応應',
  '学學',
  '会會',
  '県縣',
  '実實',
  '宝寶寳',
  '島嶋嶌',
  '富冨',
  '昇曻',
  '淵渕渊',
  '真眞',
  '峰峯',
  '万萬',
  '円圓',
  '関關',
  '鉄鐵',
  '駅驛',
  '観觀',
  '芸藝',
  '栄榮',
  '恵惠',
  '検檢',
  '経經',
  '画畫',
  '帰歸',
  '亀龜',
  '蔵藏',
  '滝瀧',
  '条條',
  '曽曾',
  '穂穗',
  '弥彌',
  '与與',
  '礼禮',
  '鶴靏靎',
  '館舘',
  '篠筱',
  '薮藪籔',
  '桧檜',
  '尭堯',
  '晃晄',
  '祢禰',
] as const;

const TYPED: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap((line) => {
    const [typed = '', ...variants] = line;
    return variants.map((variant) => [variant, typed] as const);
  }),
);

const ANY_VARIANT = new RegExp(`[${[...TYPED.keys()].join('')}]`, 'gu');

/** The text with the kanji that readers type, each for one. */
export function withTypedKanji(text: string): string {
  return text.replaceAll(ANY_VARIANT, (variant) => TYPED.get(variant) ?? variant);
}
