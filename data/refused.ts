/** An error in how a command was called or in the file that it was given: told without a stack trace. */
export class Refused extends Error {}
