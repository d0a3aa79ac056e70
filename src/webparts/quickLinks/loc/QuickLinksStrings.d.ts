/** Words of the quick links. `{…}` places are filled by formatText. */
interface QuickLinksStrings {
  readonly title: string;
  readonly edit: string;
  readonly done: string;
  readonly failed: string;
  readonly noLinks: string;
  readonly noLinksText: string;
  readonly editHint: string;
  /** Accessible name of the list while it is edited. */
  readonly editList: string;
  readonly mandatory: string;
  readonly common: string;
  readonly organisation: string;
  readonly own: string;
  /** {link} */
  readonly moveUp: string;
  /** {link} */
  readonly moveDown: string;
  /** {link} */
  readonly change: string;
  /** {link} */
  readonly remove: string;
  /** {link} {place} {count}: said to a screen reader. */
  readonly moved: string;
  /** {link}: said to a screen reader. */
  readonly removed: string;
  /** {link}: said to a screen reader. */
  readonly added: string;
  /** {link}: said to a screen reader. */
  readonly changed: string;
  readonly add: string;
  readonly name: string;
  readonly address: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly cancel: string;
  readonly nameEmpty: string;
  readonly nameTooLong: string;
  readonly addressEmpty: string;
  readonly addressTooLong: string;
  readonly addressNotSecure: string;
  readonly addressScheme: string;
  readonly addressMalformed: string;
}
