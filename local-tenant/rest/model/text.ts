/** What a caller gave, or what is kept, when it is text; else what stands for it. */
export const textOr = (given: unknown, otherwise = ''): string => (typeof given === 'string' ? given : otherwise);

/** The same for what may also be a number, such as a key or an id. */
export const wordOf = (given: unknown): string => (typeof given === 'string' || typeof given === 'number' ? String(given) : '');
