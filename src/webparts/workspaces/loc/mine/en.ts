export const mine: MyWorkspacesStrings = {
  title: 'My workspaces'
};
