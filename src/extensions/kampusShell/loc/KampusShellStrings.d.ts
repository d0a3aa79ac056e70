/** Words of the header and the footer. `{…}` places are filled by formatText. */
interface KampusShellStrings {
  readonly product: string;
  readonly navigation: string;
  readonly skipToContent: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly suggestions: string;
  readonly suggestionCount: string;
  readonly language: string;
  readonly languageFailed: string;
  readonly home: string;
  readonly menu: string;
  /** {organisation} */
  readonly ownSection: string;
  readonly allOrganisations: string;
  readonly settings: string;
  readonly organisationsHeading: string;
  readonly own: string;
  readonly closed: string;
  /** {organisation} */
  readonly onlyFor: string;
  readonly quickLinks: string;
  readonly noQuickLinks: string;
  readonly keysMenus: string;
  readonly keysLinks: string;
  readonly keysClose: string;
  readonly notice: string;
  readonly noticeMore: string;
  readonly noticeHide: string;
  readonly footer: string;
  readonly footerText: string;
  readonly feedback: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly workspace: string;
  readonly hasGuests: string;
}

declare module 'KampusShellStrings' {
  const strings: KampusShellStrings;
  export = strings;
}
