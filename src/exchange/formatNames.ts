/** The formats by name: all that a page has to know of them before one is asked for. */
export const FORMATS = ['csv', 'xlsx', 'graphml', 'gexf', 'jgf', 'jsonld', 'plan'] as const;
export type Format = (typeof FORMATS)[number];

export function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

const PLACED: readonly Format[] = ['graphml', 'gexf', 'jgf'];

/** Whether its files say where things stand in a picture: for the others nobody needs to work that out. */
export function hasPositions(format: Format): boolean {
  return PLACED.includes(format);
}
