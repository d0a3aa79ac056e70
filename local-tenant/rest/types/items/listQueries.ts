import { Args } from '../../model/Args';
import { extendType } from '../../model/registry';
import { entities, json, reads, value, writes } from '../../model/types';
import { folderBelow, runCaml } from './caml/camlQuery';
import { renderListData, renderListDataAsStream } from './stream/renderListData';
import { addItemByForm } from './write/addByForm';
import { plainText } from '../../model/plainText';

/** The methods of a list that query it with CAML, and those that make an item the way a form does. */
extendType('SP.List', {
  methods: {
    GetItems: reads(['query'], (list, args, context) => {
      const query = new Args(args.object('query'));
      const position = new Args(query.object('ListItemCollectionPosition')).textOr('PagingInfo', undefined);
      const folder = query.textOr('FolderServerRelativeUrl', '') || plainText(query.object('FolderServerRelativePath')['DecodedUrl']);
      const { items } = runCaml(list, { viewXml: query.textOr('ViewXml', ''), folder: folderBelow(list, folder), position }, context);
      return entities('SP.ListItem', items.map((item) => ({ list, item })));
    }),
    RenderListData: reads(['viewXml'], (list, args, context) => value(renderListData(list, args.text('viewXml'), context))),
    RenderListDataAsStream: reads(['parameters', 'overrideParameters'], (list, args, context) => json(renderListDataAsStream(list, args, context.query, context))),
    AddValidateUpdateItem: writes(['listItemCreateInfo', 'formValues', 'bNewDocumentUpdate'], addItemByForm),
    AddValidateUpdateItemUsingPath: writes(['listItemCreateInfo', 'formValues', 'bNewDocumentUpdate', 'checkInComment'], addItemByForm),
  },
});
