import { entryAt, itemEntry, rootEntry, type FileEntry, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { extendType } from '../../model/registry';
import { collection, entity, entityOrNothing, reads } from '../../model/types';
import { linkAt } from '../sharing/links';
import { decoded, fileAt, fileById, folderAt, folderById, viewOf, type FileView } from './locate';
import type { Missing } from './Missing';

/** The ways from a web to its files and folders. */
extendType('SP.Web', {
  navigations: {
    Folders: (web, context) => collection('SP.FolderCollection', rootOf(web, context)),
    RootFolder: (web, context) => entity('SP.Folder', rootOf(web, context)),
  },
  methods: {
    GetFileById: reads(['uniqueId'], (web, args, context) => entity('SP.File', fileById(args.text('uniqueId'), context.inWeb(web)))),
    GetFileByServerRelativePath: reads(['DecodedUrl'], (web, args, context) => entity('SP.File', fileAt(args.text('DecodedUrl'), context.inWeb(web)))),
    GetFileByServerRelativeUrl: reads(['serverRelativeUrl'], (web, args, context) => entity('SP.File', fileAt(args.text('serverRelativeUrl'), context.inWeb(web)))),
    GetFileByUrl: reads(['fileUrl'], (web, args, context) => entity('SP.File', fileByUrl(args.text('fileUrl'), context.inWeb(web)))),
    GetFolderById: reads(['uniqueId'], (web, args, context) => entity('SP.Folder', folderById(args.text('uniqueId'), context.inWeb(web)))),
    GetFolderByServerRelativePath: reads(['DecodedUrl'], (web, args, context) => entity('SP.Folder', folderAt(args.text('DecodedUrl'), context.inWeb(web)))),
    GetFolderByServerRelativeUrl: reads(['serverRelativeUrl'], (web, args, context) => entity('SP.Folder', folderAt(args.text('serverRelativeUrl'), context.inWeb(web)))),
  },
});

extendType('SP.List', {
  navigations: { RootFolder: (list, context) => entity('SP.Folder', rootEntry(context.webOf(list), list)) },
});

extendType('SP.ListItem', {
  navigations: {
    File: ({ list, item }, context) => {
      const web = context.webOf(list);
      return entityOrNothing('SP.File', item.kind === 0 && item.leaf !== null ? viewOf(itemEntry(web, list, item), context) : null);
    },
    Folder: ({ list, item }, context) => entityOrNothing('SP.Folder', item.kind === 1 ? itemEntry(context.webOf(list), list, item) : null),
  },
});

function rootOf(web: Web, { store }: Context): FileEntry {
  return entryAt(store, web, '')!;
}

/** By its address or by a link that shares it. */
function fileByUrl(url: string, context: Context): FileView | Missing {
  const shared = linkAt(url, context);
  return shared === undefined ? fileAt(decoded(url), context) : fileById(shared.itemGuid, context);
}
