/**
 * A pause in typing that is worth a search, ms. Whoever searches people as they are typed waits so long: SharePoint allows
 * a whole organisation 25 people searches a second, and a search for each key of 6 000 officials would be more.
 */
export const TYPING_PAUSE_MS = 300;
