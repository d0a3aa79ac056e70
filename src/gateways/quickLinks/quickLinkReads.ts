import { ownLinkOrderList } from '../../schema/lists/ownLinkOrderList';
import { ownLinksList } from '../../schema/lists/ownLinksList';
import { quickLinksList } from '../../schema/lists/quickLinksList';
import { ownRows, wholeListByFolder } from '../client/listRead';

export const quickLinksRead = wholeListByFolder(quickLinksList);
export const ownLinksRead = ownRows(ownLinksList);
export const ownLinkOrderRead = ownRows(ownLinkOrderList);
