import { extendType } from '../../model/registry';
import { reads, value } from '../../model/types';

/** Icons that SharePoint has for kinds of files, by extension; every other kind has the general one. */
const known = new Set(['docx', 'xlsx', 'pptx', 'pdf', 'txt', 'png', 'jpg', 'gif', 'zip', 'aspx', 'htm', 'xml', 'css', 'js', 'msg', 'eml', 'csv', 'vsdx', 'one']);

extendType('SP.Web', {
  methods: {
    MapToIcon: reads(['fileName', 'progId', 'size'], (_web, args) => {
      const name = args.textOr('fileName', '');
      if (name === '') return value('');
      const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
      const large = args.textOr('size', '0') === '1' ? 'lg_' : '';
      return value(known.has(extension) ? `${large}ic${extension}.png` : `${large}icgen.gif`);
    }),
  },
});
