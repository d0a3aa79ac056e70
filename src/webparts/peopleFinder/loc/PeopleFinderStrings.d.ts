/** Words of the people finder. `{…}` places are filled by formatText. */
interface PeopleFinderStrings {
  readonly title: string;
  readonly label: string;
  readonly search: string;
  readonly hint: string;
  readonly filters: string;
  readonly organisation: string;
  readonly unit: string;
  readonly location: string;
  readonly role: string;
  /** {value} */
  readonly removeFilter: string;
  readonly clearFilters: string;
  readonly layout: string;
  readonly layoutList: string;
  readonly layoutCards: string;
  readonly letters: string;
  /** {letter} */
  readonly letter: string;
  /** {letter} {count} */
  readonly letterCount: string;
  readonly allLetters: string;
  readonly searching: string;
  readonly start: string;
  readonly startText: string;
  /** {text} */
  readonly resultOne: string;
  /** {count} {text} */
  readonly results: string;
  /** {letter} */
  readonly resultOneOfLetter: string;
  /** {count} {letter} */
  readonly resultsOfLetter: string;
  /** {text}: how it may also be written */
  readonly alsoWritten: string;
  readonly byName: string;
  readonly byBeginning: string;
  readonly byOther: string;
  /** {name} {letter} */
  readonly see: string;
  readonly nobody: string;
  readonly nobodyText: string;
  readonly failed: string;
  readonly showMore: string;
  readonly loadingMore: string;
  /** {shown} {count} */
  readonly shown: string;
  /** {count} */
  readonly allShown: string;
  readonly moreFailed: string;
  readonly print: string;
  /** {date} */
  readonly printed: string;
  readonly name: string;
  readonly close: string;
  readonly chat: string;
  readonly mailTo: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly newWindow: string;
  readonly phone: string;
  readonly mobile: string;
  readonly mail: string;
  readonly localTime: string;
  /** {time} {city} */
  readonly localTimeIn: string;
  readonly responsibilities: string;
  readonly heldFailed: string;
  readonly toBeConfirmed: string;
  /** {date} */
  readonly confirmed: string;
  /** {name} */
  readonly deputyIs: string;
  /** {name}: while the holder is away. */
  readonly deputyNow: string;
  readonly surroundings: string;
  readonly surroundingsFailed: string;
  readonly manager: string;
  readonly noManager: string;
  /** {count} */
  readonly colleagues: string;
  /** {count} */
  readonly reports: string;
  readonly hide: string;
  readonly commonWorkspaces: string;
  readonly hideWorkspaces: string;
  readonly noCommonWorkspaces: string;
  readonly commonWorkspacesFailed: string;
  readonly chart: string;
  readonly chartText: string;
  readonly openCard: string;
  readonly paneDescription: string;
  readonly paneScope: string;
  readonly paneScopeAll: string;
  readonly paneScopeOwn: string;
  readonly paneLayout: string;
}
