import { defineList, type Row } from '../defineList';
import { field } from '../fields';
import { EVERYONE } from '../groups';

/** Everyone sees and changes only their own rows. */
export const ownLinksList = defineList({
  url: 'Lists/OwnLinks',
  titles: { fi: 'Omat linkit', sv: 'Egna länkar', en: 'Own links' },
  description: 'The links that people have added for themselves.',
  access: { kind: 'ownRows', writers: EVERYONE },
  title: { titles: { fi: 'Nimi', sv: 'Namn', en: 'Name' } },
  fields: {
    Url: field.text({ id: 'afa280b0-2814-4592-97b3-3978d4121e8f', titles: { fi: 'Osoite', sv: 'Adress', en: 'Address' }, isRequired: true }),
    SortOrder: field.number({ id: '31457f38-4617-491e-b37d-e97a41241845', titles: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' }, isRequired: true })
  }
});

export type OwnLinkRow = Row<typeof ownLinksList>;
