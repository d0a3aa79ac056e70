/** Words of a workspace's front page. Places in braces are filled in. */
interface WorkspaceFrontStrings {
  readonly about: string;
  readonly failed: string;
  readonly noPurpose: string;
  readonly owners: string;
  readonly noOwners: string;
  readonly members: string;
  readonly noMembers: string;
  readonly hidden: string;
  readonly external: string;
  /** {count} */
  readonly allMembers: string;
  readonly documents: string;
  readonly documentsFailed: string;
  readonly noDocuments: string;
  readonly noDocumentsText: string;
  readonly allDocuments: string;
  readonly tasks: string;
  readonly events: string;
  readonly tools: string;
}
