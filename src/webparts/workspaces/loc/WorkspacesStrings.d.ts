/** Words of the workspaces: requests, approval, life cycle; the list of own workspaces has its own. Places in braces are filled in. */
interface WorkspacesStrings {
  readonly mine: MyWorkspacesStrings;
  readonly request: WorkspaceRequestStrings;
  readonly care: WorkspaceCareStrings;
  readonly approve: WorkspaceApprovalStrings;
  readonly terms: WorkspaceTerms;
}

/** What workspaces are called by, wherever they are told of. */
interface WorkspaceTerms {
  readonly internal: string;
  readonly partner: string;
  readonly open: string;
  readonly listed: string;
  readonly closed: string;
  readonly public: string;
  readonly internalClass: string;
  readonly confidential: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

interface WorkspaceRequestStrings {
  readonly title: string;
  readonly intro: string;
  readonly name: string;
  readonly nameHint: string;
  readonly similarOne: string;
  /** {count} */
  readonly similarMany: string;
  readonly open: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly kind: string;
  readonly internalHint: string;
  readonly partnerHint: string;
  readonly visibility: string;
  readonly visibilityHint: string;
  readonly openText: string;
  readonly listedText: string;
  readonly closedText: string;
  readonly owner: string;
  readonly ownerHint: string;
  readonly deputy: string;
  readonly organisation: string;
  readonly organisationHint: string;
  readonly noOrganisation: string;
  readonly endDay: string;
  readonly endDayHint: string;
  readonly informationClass: string;
  readonly classHint: string;
  readonly choose: string;
  readonly publicText: string;
  readonly internalText: string;
  readonly confidentialText: string;
  readonly language: string;
  readonly languageHint: string;
  readonly send: string;
  readonly sending: string;
  readonly clear: string;
  readonly sent: string;
  /** {name}, {organisation} */
  readonly sentText: string;
  readonly another: string;
  readonly mendTitle: string;
  readonly giveUpMending: string;
  readonly problems: WorkspaceProblemStrings;
  readonly own: string;
  readonly ownEmpty: string;
  readonly ownEmptyText: string;
  readonly ownFailed: string;
  readonly formFailed: string;
  readonly waiting: string;
  readonly withdrawn: string;
  readonly approved: string;
  readonly returned: string;
  readonly rejected: string;
  /** {time}, {organisation} */
  readonly sentAt: string;
  /** {reason} */
  readonly reason: string;
  readonly withdraw: string;
  /** {name} */
  readonly withdrawName: string;
  readonly withdrawTitle: string;
  /** {name} */
  readonly withdrawText: string;
  readonly keep: string;
  readonly tooLate: string;
  readonly mend: string;
  /** {name} */
  readonly mendName: string;
  /** {name} */
  readonly openName: string;
}

interface WorkspaceProblemStrings {
  readonly nameMissing: string;
  readonly nameTooLong: string;
  readonly nameNoLetters: string;
  readonly purposeMissing: string;
  readonly purposeTooLong: string;
  readonly ownerMissing: string;
  readonly deputyMissing: string;
  readonly deputySameAsOwner: string;
  readonly organisationMissing: string;
  readonly endDayMissing: string;
  readonly endDayPast: string;
  readonly endDayTooFar: string;
  readonly classMissing: string;
  readonly openToGuests: string;
}

interface WorkspaceApprovalStrings {
  readonly title: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly failed: string;
  /** {name}, {time} */
  readonly askedBy: string;
  readonly purpose: string;
  readonly kind: string;
  readonly visibility: string;
  readonly owner: string;
  readonly deputy: string;
  readonly ends: string;
  readonly informationClass: string;
  readonly language: string;
  readonly approve: string;
  readonly goOn: string;
  readonly giveBack: string;
  readonly reject: string;
  /** {name} */
  readonly approveName: string;
  /** {name} */
  readonly giveBackName: string;
  /** {name} */
  readonly rejectName: string;
  /** {done}, {total} */
  readonly unfinished: string;
  readonly unfinishedText: string;
  /** {number}, {total}, {step} */
  readonly progress: string;
  readonly steps: Readonly<Record<'register' | 'site' | 'access' | 'hub' | 'sharing' | 'language' | 'people' | 'lists' | 'page' | 'handOver' | 'announce', string>>;
  /** {name} */
  readonly made: string;
  readonly openMade: string;
  readonly stopped: string;
  readonly stoppedText: string;
  readonly conflict: string;
  readonly conflictText: string;
  readonly refresh: string;
  /** {name} */
  readonly giveBackTitle: string;
  /** {name} */
  readonly rejectTitle: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly cancel: string;
  readonly working: string;
  /** {name} */
  readonly returnedDone: string;
  /** {name} */
  readonly rejectedDone: string;
}

interface WorkspaceCareStrings {
  readonly title: string;
  readonly failed: string;
  /** {count} */
  readonly showAll: string;
  /** {name}, {date} */
  readonly ending: string;
  readonly endingText: string;
  /** {name}, {date} */
  readonly ended: string;
  /** {name}, {date} */
  readonly unused: string;
  readonly unusedText: string;
  /** {name} */
  readonly readOnly: string;
  readonly readOnlyText: string;
  readonly extend: string;
  /** {name} */
  readonly extendName: string;
  readonly keep: string;
  /** {name} */
  readonly keepName: string;
  readonly letEnd: string;
  /** {name} */
  readonly letEndName: string;
  readonly revive: string;
  /** {name} */
  readonly reviveName: string;
  /** {name}, {date} */
  readonly extended: string;
  /** {name} */
  readonly kept: string;
  /** {name} */
  readonly lettingEnd: string;
  /** {name}, {date} */
  readonly revived: string;
  /** {name}, {person} */
  readonly handedOver: string;
  /** {date} */
  readonly endsOn: string;
  readonly noEnd: string;
  readonly asOwner: string;
  readonly asDeputy: string;
  readonly handOver: string;
  /** {name} */
  readonly handOverName: string;
  /** {name} */
  readonly handOverTitle: string;
  readonly handOverText: string;
  readonly newOwner: string;
  readonly newOwnerMissing: string;
  readonly confirm: string;
  readonly cancel: string;
}
