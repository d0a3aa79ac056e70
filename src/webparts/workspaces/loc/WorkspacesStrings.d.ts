/** Words of the workspaces: requests, approval, life cycle; the list of own workspaces has its own. Places in braces are filled in. */
interface WorkspacesStrings {
  readonly mine: MyWorkspacesStrings;
}
