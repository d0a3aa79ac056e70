const strings: WorkspaceFrontStrings = {
  about: 'About the workspace',
  failed: 'The details of the workspace could not be fetched.',
  noPurpose: 'The purpose has not been given.',
  owners: 'Owners',
  noOwners: 'The workspace has no owner. Please tell user support.',
  members: 'Members',
  noMembers: 'There are no other members yet.',
  hidden: 'Only members see who is in the workspace.',
  external: 'External',
  allMembers: 'Show all {count}',
  documents: 'Latest changed documents',
  documentsFailed: 'The documents could not be fetched.',
  noDocuments: 'No documents',
  noDocumentsText: 'A document that was just saved is shown here in a few minutes.',
  allDocuments: 'All documents',
  tasks: 'Tasks',
  events: 'Events',
  tools: 'Contents of the workspace'
};

export default strings;
