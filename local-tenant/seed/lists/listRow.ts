/** A row for a list of the home site, which provisioning has made: by its URL and its columns' internal names. */
export interface ListRow {
  /** Site-relative URL, e.g. Lists/Navigation. */
  readonly list: string;
  /** Key of the organisation in whose folder it lies; left out for what is common. */
  readonly folder?: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}
