/** Words of the news feed. `{…}` places are filled by formatText. */
interface NewsFeedStrings {
  readonly title: string;
  readonly choose: string;
  readonly own: string;
  readonly all: string;
  readonly decisions: string;
  readonly common: string;
  readonly decision: string;
  /** {organisation} */
  readonly onlyFor: string;
  /** {time} */
  readonly readBy: string;
  /** Of an item that exists in Finnish only, beside its `lang`. */
  readonly onlyInFinnish: string;
  readonly onlyInSwedish: string;
  readonly onlyInEnglish: string;
  readonly showMore: string;
  readonly loadingMore: string;
  /** {count}: said to a screen reader. */
  readonly shown: string;
  readonly noNews: string;
  readonly noNewsText: string;
  readonly noDecisions: string;
  /** {organisation} */
  readonly noDecisionsText: string;
  readonly showAll: string;
  readonly failed: string;
  /** {organisations} */
  readonly following: string;
  readonly followingNone: string;
  readonly changeFollowing: string;
  readonly closeFollowing: string;
  readonly follow: string;
  readonly followFailed: string;
  readonly paneDescription: string;
  readonly paneOrganisation: string;
  readonly paneOrganisationBySite: string;
  readonly paneCount: string;
  readonly paneLayout: string;
  readonly paneLayoutFront: string;
  readonly paneLayoutList: string;
}
