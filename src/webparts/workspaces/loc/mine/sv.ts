export const mine: MyWorkspacesStrings = {
  title: 'Mina arbetsrum'
};
