export function findBrowser(): string;
export function ensureJapaneseFont(): void;
