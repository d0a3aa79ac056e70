import { favouriteWorkspacesList } from '../lists/favouriteWorkspacesList';
import { describeList } from './describeList';

export const favouriteWorkspaces = describeList(favouriteWorkspacesList, {
  titles: { fi: 'Suosikkityötilat', sv: 'Favoritarbetsrum', en: 'Favourite workspaces' },
  description: 'The workspaces that each reader keeps on top: one row a reader.',
  title: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  fields: {
    Addresses: { id: 'bb750c44-2f3d-4aa9-a6bc-1727b834cb7a', titles: { fi: 'Osoitteet', sv: 'Adresser', en: 'Addresses' } }
  }
});
