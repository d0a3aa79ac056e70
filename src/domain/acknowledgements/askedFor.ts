/** How long after its day an item is still asked for: whoever comes later is not met by the obligations of years. */
export const ASKED_FOR_MS = 365 * 24 * 60 * 60 * 1000;
