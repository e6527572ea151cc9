export function findBrowser(): string;
export function ensureJapaneseFont(): void;
export function aptInstall(...packages: readonly string[]): void;
