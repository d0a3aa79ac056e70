/** Words of the own workspaces on a front page. `{…}` places are filled by formatText. */
interface OwnWorkspacesStrings {
  readonly title: string;
  /** Leads to the page of workspaces. */
  readonly all: string;
  /** `{count}`: how many, when more than are shown. */
  readonly allOf: string;
  /** `{moment}`: "tänään klo 8.52". */
  readonly changed: string;
  readonly hasGuests: string;
  readonly none: string;
  readonly noneText: string;
  readonly failed: string;
}
