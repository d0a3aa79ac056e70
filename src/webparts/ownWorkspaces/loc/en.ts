const strings: OwnWorkspacesStrings = {
  title: 'My workspaces',
  all: 'All workspaces',
  allOf: 'All {count}',
  changed: 'Changed {moment}',
  hasGuests: 'External members',
  none: 'You are not in any workspace yet',
  noneText: 'On the page of workspaces you can request a new one, or see what you could join.',
  failed: 'The workspaces could not be fetched.'
};

export default strings;
