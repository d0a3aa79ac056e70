/** Words of the ministry section. `{…}` places are filled by formatText. */
interface MinistrySectionStrings {
  /** {organisation}: the short name. Before the organisation is known, `titleOfNobody`. */
  readonly title: string;
  readonly titleOfNobody: string;
  /** {organisation} */
  readonly home: string;
  readonly noOrganisation: string;
  readonly noOrganisationText: string;
  readonly failed: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly news: string;
  readonly noNews: string;
  readonly events: string;
  readonly services: string;
  readonly units: string;
  readonly community: string;
  readonly noUnit: string;
  readonly supervisor: string;
  readonly head: string;
  readonly showColleagues: string;
  readonly hideColleagues: string;
  readonly noColleagues: string;
  readonly colleaguesFailed: string;
  readonly unitPage: string;
  readonly unitWorkspace: string;
  readonly unitNews: string;
  /** {organisation} */
  readonly onlyFor: string;
  readonly closed: string;
  readonly closedHome: string;
  /** {old}, {new} */
  readonly replaced: string;
  readonly replacedText: string;
  /** {unit}, {date} */
  readonly coming: string;
  /** {unit} */
  readonly ended: string;
  readonly endedText: string;
  readonly partOf: string;
  readonly subunits: string;
  readonly noSuchUnit: string;
  readonly noSuchUnitText: string;
  readonly closeUnit: string;
  readonly paneDescription: string;
  readonly paneOrganisation: string;
  readonly paneOrganisationBySite: string;
}
