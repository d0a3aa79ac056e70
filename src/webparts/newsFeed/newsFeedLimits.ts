/** How many news a feed may show at a time. */
export const COUNT = { least: 4, most: 20, usual: 10 } as const;

/** Of a title that an editor gives, in characters. */
export const LONGEST_TITLE = 60;
