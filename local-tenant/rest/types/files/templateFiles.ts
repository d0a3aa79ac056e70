import { listContentTypeId, pageContent, templateOf, urlOf, type FileEntry, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { addFileTo } from './fileWriting';
import type { FileView } from './locate';
import { destinationOf } from './moving';

/** Values of SP.TemplateFileType. */
const templateType = { standardPage: 0, wikiPage: 1, formPage: 2, clientSidePage: 3 } as const;

const contentType = { document: '0x0101', wikiPage: '0x010108', sitePage: '0x0101009D1CB255DA76424F860D91F20E6C4118' } as const;

/** The application that draws modern pages: it marks a page as one. */
export const clientSideApplicationId = 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec';

/** Makes a page at a URL from one of SharePoint's own templates. */
export function addTemplateFile(folder: FileEntry, url: string, type: number, context: Context): FileView {
  if (!(Object.values(templateType) as number[]).includes(type)) throw badArgument('Value does not fall within the expected range.');
  const place = destinationOf(url.includes('/') ? url : `${urlOf(folder)}/${url}`, 'file', context);
  const { list } = place.folder;
  const wanted = type === templateType.clientSidePage ? contentType.sitePage : type === templateType.wikiPage ? contentType.wikiPage : contentType.document;
  const contentTypeId = list ? contentTypeIn(list, wanted) : undefined;
  return addFileTo(place.folder, place.name, new TextEncoder().encode(pageContent), {
    overwrite: false, trusted: true, ...(contentTypeId ? { contentTypeId } : {}),
    data: type === templateType.clientSidePage ? { ClientSideApplicationId: clientSideApplicationId } : {},
  }, context);
}

/** The list's own copy of a content type; undefined when its template has none of that kind. */
function contentTypeIn(list: List, id: string): string | undefined {
  return templateOf(list).contentTypes.some((each) => each.id === id) ? listContentTypeId(list, id) : undefined;
}
