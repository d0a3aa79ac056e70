/** Words of the field that leads to the people finder. */
interface PeopleSearchStrings {
  readonly title: string;
  /** Of the field: what may be searched by. */
  readonly label: string;
  readonly search: string;
  readonly whoHandles: string;
}
