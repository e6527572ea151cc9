/** 日本語: a tour as slides. */
export const slideMessages = {
  'slides.powerPoint': 'PowerPoint',
  'slides.save': 'ツアーをPowerPointで保存',
  'slides.cancel': 'PowerPointの作成をやめる',
  'slides.saidMaking': 'PowerPointを作成しています',
  'slides.saidCancelled': 'PowerPointの作成をやめました。',
  'slides.saidFailed': 'PowerPointを作成できませんでした。もう一度お試しください。',
} as const;
