/** Words of the list of own workspaces. Places in braces are filled in. */
interface MyWorkspacesStrings {
  readonly title: string;
}
