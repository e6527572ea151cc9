/** Code that did not come; other errors are of code that has come and does not work. */
export class LoadError extends Error {
  constructor(cause: unknown) {
    super('Failed to load a part of the page', { cause });
  }
}
