export const mine: MyWorkspacesStrings = {
  title: 'Omat työtilat'
};
