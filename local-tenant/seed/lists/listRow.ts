/** A row for a list of the home site, which provisioning has made: by its URL and its columns' internal names. */
export interface ListRow {
  /** Site-relative URL, e.g. Lists/Navigation. */
  readonly list: string;
  /** Key of the organisation in whose folder it lies; left out for what is common. */
  readonly folder?: string;
  /** By whom and when; left out for what the demo's editor has written just now. */
  readonly written?: { readonly authorId: number; readonly created: string };
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}
