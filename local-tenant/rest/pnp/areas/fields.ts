import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { DateTimeFieldFormatType, FieldTypes, UrlFieldFormatType, type IFields, type IList } from '@pnp/sp/presets/all';
import { freshName, refusalOf, world } from '../world';

let list: IList;
before(async () => {
  const title = freshName('Fields');
  await world.sp.web.lists.add(title);
  list = world.sp.web.lists.getByTitle(title);
});

type Made = Promise<{ Id?: string; Title?: string; TypeAsString?: string; FieldTypeKind?: number }>;

/** Every kind of column that PnPjs makes, and SharePoint's name for it. */
const kinds: Readonly<Record<string, (fields: IFields, title: string) => Made>> = {
  Text: (fields, title) => fields.addText(title, { MaxLength: 20, Group: 'Trying' }),
  Calculated: (fields, title) => fields.addCalculated(title, { Formula: '=Created+1', DateFormat: DateTimeFieldFormatType.DateOnly, OutputType: FieldTypes.DateTime }),
  DateTime: (fields, title) => fields.addDateTime(title, { DisplayFormat: DateTimeFieldFormatType.DateOnly }),
  Number: (fields, title) => fields.addNumber(title, { MinimumValue: 1, MaximumValue: 5 }),
  Currency: (fields, title) => fields.addCurrency(title, { MinimumValue: 0, MaximumValue: 100, CurrencyLocaleId: 1035 }),
  Note: (fields, title) => fields.addMultilineText(title, { NumberOfLines: 6, RichText: true, AppendOnly: false }),
  URL: (fields, title) => fields.addUrl(title, { DisplayFormat: UrlFieldFormatType.Image }),
  User: (fields, title) => fields.addUser(title, { SelectionMode: 0 }),
  Choice: (fields, title) => fields.addChoice(title, { Choices: ['a', 'b'], EditFormat: 0 }),
  MultiChoice: (fields, title) => fields.addMultiChoice(title, { Choices: ['a', 'b'] }),
  Boolean: (fields, title) => fields.addBoolean(title),
  Location: (fields, title) => fields.addLocation(title),
  Thumbnail: (fields, title) => fields.addImageField(title),
};

describe('fields', () => {
  for (const [kind, add] of Object.entries(kinds)) {
    it(`of kind ${kind}, in a list and in the site`, async () => {
      for (const fields of [list.fields, world.sp.web.fields]) {
        const title = freshName(kind);
        const made = await add(fields, title);
        assert.equal(made.TypeAsString, kind);
        assert.equal((await fields.getById(made.Id!)()).Title, title);
      }
    });
  }

  it('of lookup and of what depends on it', async () => {
    const target = await world.sp.web.lists.add(freshName('Target'));
    const lookup = await list.fields.addLookup('Looked', { LookupListId: target.Id, LookupFieldName: 'Title' } as never);
    assert.equal(lookup.TypeAsString, 'Lookup');
    const dependent = await list.fields.addDependentLookupField('Looked: Created', lookup.Id!, 'Created');
    assert.equal(dependent.Title, 'Looked: Created');
    await world.sp.web.lists.getById(target.Id).items.add({ Title: 'there' });
    const { Id } = await list.items.add({ Title: 'here', LookedId: 1 }) as { Id: number };
    assert.equal((await list.items.getById(Id).select('Looked/Title').expand('Looked')<{ Looked: { Title: string } }>()).Looked.Title, 'there');
  });

  it('by XML, by kind, found by every name, changed, shown and deleted', async () => {
    const { fields } = list;
    const made = await fields.createFieldAsXml('<Field Type="Text" DisplayName="By XML" Name="ByXml" Group="Trying" />');
    assert.equal(made.InternalName, 'By_x0020_XML');
    const detailed = await fields.createFieldAsXml({ SchemaXml: '<Field Type="Note" DisplayName="Long" Name="LongText" />', Options: 8 } as never);
    assert.deepEqual([detailed.TypeAsString, detailed.InternalName], ['Note', 'LongText']);
    assert.equal((await fields.add('By kind', FieldTypes.Text, { Description: 'd' })).Description, 'd');
    assert.equal((await fields.addField('By parameters', FieldTypes.Text)).Title, 'By parameters');
    const field = fields.getByInternalNameOrTitle('By_x0020_XML');
    await field.update({ Title: 'Renamed' });
    assert.equal((await fields.getByTitle('Renamed')()).InternalName, 'By_x0020_XML');
    await field.setShowInDisplayForm(false);
    await field.setShowInEditForm(false);
    await field.setShowInNewForm(false);
    assert.match((await field()).SchemaXml, /ShowInDisplayForm="FALSE"/);
    assert.equal(await field.titleResource('en-us'), 'Renamed');
    assert.equal(await field.descriptionResource('en-us'), '');
    await field.delete();
    assert.equal((await refusalOf(fields.getByInternalNameOrTitle('By_x0020_XML')())).status, 400);
    assert.ok((await world.sp.web.availablefields()).length > 20);
  });

  it('that are calculated are calculated', async () => {
    await list.fields.addNumber('Price');
    await list.fields.addCalculated('Dearer', { Formula: '=[Price]*2+1', OutputType: FieldTypes.Number });
    const { Id } = await list.items.add({ Title: 'x', Price: 20 }) as { Id: number };
    assert.equal(Number((await list.items.getById(Id)<{ Dearer: unknown }>()).Dearer), 41);
  });
});

describe('content types', () => {
  it('are made, changed, added to a list and deleted', async () => {
    const { contentTypes } = world.sp.web;
    const name = freshName('Type');
    const id = '0x0100B1B2B3B4B5B6474C8D9E0F1A2B3C4D5E';
    const { data } = await contentTypes.add(id, name, 'why', 'Trying');
    assert.equal(data.Name, name);
    const type = contentTypes.getById(id);
    await type.update({ Description: 'because' });
    assert.equal((await type()).Description, 'because');
    assert.equal(await type.titleResource('en-us'), name);
    assert.equal(await type.descriptionResource('en-us'), 'because');
    assert.equal((await type.parent()).StringId, '0x01');
    assert.deepEqual(await type.workflowAssociations(), []);
    const links = await type.fieldLinks();
    assert.equal((await type.fieldLinks.getById(links[0]!.Id)()).Id, links[0]!.Id);
    assert.ok((await type.fields()).length > 0);
    await list.update({ ContentTypesEnabled: true });
    const added = await list.contentTypes.addAvailableContentType(id);
    assert.equal(added.data.Name, name);
    const { StringId } = (await list.contentTypes()).find((each) => each.Name === name)!;
    await list.contentTypes.getById(StringId).delete();
    await type.delete();
    assert.equal((await refusalOf(type())).status, 404);
  });
});
