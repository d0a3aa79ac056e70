/** A search that SharePoint refuses; the message is what it answers. */
export class SearchError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SearchError';
  }
}

/** What SharePoint says of a property that it does not know, or that cannot be used so (not sortable, not refinable). */
export const unusableProperty = (): SearchError =>
  new SearchError("Property doesn't exist or is used in a manner inconsistent with schema settings.");

/** Something that SharePoint's search has and this one has not: said plainly, never left out in silence. */
export class SearchNotImplemented extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'SearchNotImplemented';
  }
}
