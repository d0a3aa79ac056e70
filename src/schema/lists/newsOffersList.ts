import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * News pages that organisations offer to everyone, in a folder of the organisation whose editors alone write there. Title
 * is the page's unique id, so that no page is offered twice. A row has no title of the page: only who may open it learns it.
 */
export const newsOffersList = defineList({
  url: 'Lists/NewsOffers',
  access: { kind: 'organisationFolders', writers: 'editors' },
  hasUniqueTitle: true,
  fields: {
    /** Server-relative address of the page's site. */
    SiteUrl: field.text({ isRequired: true }),
    PageId: field.number({ isRequired: true }),
    /** How many times it has been offered: each time gets a decision of its own. */
    Round: field.number({ isRequired: true })
  }
});

export type NewsOfferRow = Row<typeof newsOffersList>;
