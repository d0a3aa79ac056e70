import { itemById, listFields, type Field, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { itemMissing } from '../../model/errors';
import { extendType } from '../../model/registry';
import { reads, value } from '../../model/types';
import { basePermissions } from '../../model/values';
import { isLookup, isPerson } from '../items/fieldKinds';
import { editValue } from '../items/render/fieldText';
import { visibleItem } from '../items/visibility';

extendType('SP.List', {
  methods: {
    RenderListFormData: reads(['itemId', 'formId', 'mode'], (list, args, context) => value(JSON.stringify(formData(list, args.integer('itemId'), args.integer('mode'), context)))),
  },
});

/**
 * What a classic form shows of an item: its values as an edit form takes them, and its columns.
 * @param mode SPControlMode: 1 display, 2 edit, 3 new
 */
function formData(list: List, itemId: number, mode: number, context: Context): unknown {
  const stored = itemById(context.store, list.id, itemId);
  const item = stored && visibleItem(list, stored, context);
  if (!item) throw itemMissing();
  const fields = listFields(context.store, list).filter(({ hidden, readOnly, kind }) => !hidden && !readOnly && kind !== 'Computed');
  const shown = Object.fromEntries(fields.map((field) => [field.internalName, editValue(field, { list, item }, context)]));
  const { web } = context;
  return {
    FormControlMode: mode, FieldControlModes: Object.fromEntries(fields.map(({ internalName }) => [internalName, mode])),
    WebAttributes: { WebUrl: web.url, EffectivePresenceEnabled: true, AllowScriptableWebParts: false, PermissionCustomizePages: false, LCID: String(web.lcid), CurrentUserId: context.user.id },
    ItemAttributes: {
      Id: item.id, FsObjType: item.kind, ExternalListItem: false, Url: `${list.rootUrl}/DispForm.aspx?ID=${item.id}`,
      EffectiveBasePermissions: basePermissions(context.rights.mask(item.scopeId, context.webOf(list).siteId)).fields, ContentTypeId: item.contentTypeId,
    },
    ListAttributes: { Id: list.guid, BaseType: list.baseType, Direction: 'none', ListTemplateType: list.baseTemplate, DefaultItemOpen: 1, EnableVesioning: list.settings['EnableVersioning'] === true },
    ListData: { ...shown, Attachments: '', ID: item.id, Modified: item.modified, owshiddenversion: item.etag },
    ListSchema: Object.fromEntries(fields.map((field) => [field.internalName, schemaOf(field)])),
  };
}

function schemaOf(field: Field): unknown {
  return {
    Id: field.id, Title: field.title, Name: field.internalName, FieldType: field.kind, Type: isPerson(field) ? 'User' : isLookup(field) ? 'Lookup' : field.kind,
    Description: field.description ?? '', Hidden: false, ReadOnlyField: false, Required: field.required ?? false,
    ...(field.choices ? { Choices: field.choices, FillInChoice: field.fillIn ?? false } : {}), ...(field.maxLength ? { MaxLength: field.maxLength } : {}),
  };
}
