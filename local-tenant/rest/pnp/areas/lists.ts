import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ControlMode, RenderListDataOptions, type IList, type IUserCustomAction } from '@pnp/sp/presets/all';
import { freshName, refusalOf, world } from '../world';

const { lists } = world.sp.web;

async function newList(template = 100): Promise<{ readonly title: string; readonly list: IList }> {
  const title = freshName('List');
  await lists.add(title, 'For trying', template);
  return { title, list: lists.getByTitle(title) };
}

describe('lists', () => {
  it('are added, found by title and id, ensured, changed and deleted', async () => {
    const title = freshName('List');
    const added = await lists.add(title, 'Words', 100, true, { OnQuickLaunch: true });
    assert.deepEqual([added.Title, added.Description, added.ContentTypesEnabled], [title, 'Words', true]);
    assert.equal((await lists.getById(added.Id)<{ Title: string }>()).Title, title);
    assert.equal((await lists.ensure(title, 'Other words')).created, false);
    assert.equal((await lists.getByTitle(title)()).Description, 'Other words');
    assert.equal((await lists.ensure(freshName('List'))).created, true);
    await lists.getById(added.Id).update({ Description: 'Again' });
    assert.equal((await lists.getById(added.Id)()).Description, 'Again');
    await lists.getById(added.Id).delete();
    assert.deepEqual(await refusalOf(lists.getById(added.Id)()).then(({ status, code }) => [status, code]), [404, '-2130575322']);
  });

  it('with a title that is taken, or of no known template, are refused', async () => {
    const { title } = await newList();
    assert.deepEqual(await refusalOf(lists.add(title)).then(({ status, code }) => [status, code]), [500, '-2130575342']);
    assert.equal((await refusalOf(lists.add(freshName('List'), '', 4711))).status, 400);
  });

  it('of the site are ensured and found from the web', async () => {
    const assets = await lists.ensureSiteAssetsLibrary();
    assert.equal((await assets.select('IsSiteAssetsLibrary')<{ IsSiteAssetsLibrary: boolean }>()).IsSiteAssetsLibrary, true);
    const pages = await lists.ensureSitePagesLibrary();
    assert.equal((await pages()).BaseTemplate, 119);
    assert.equal((await world.sp.web.siteUserInfoList()).BaseTemplate, 112);
    assert.equal((await world.sp.web.defaultDocumentLibrary()).BaseTemplate, 101);
    assert.ok(Array.isArray(await world.sp.web.customListTemplates()));
    assert.equal((await world.sp.web.getList('/sites/dev/SitePages')()).BaseTemplate, 119);
    for (const gallery of [111, 113, 114, 116, 121, 123, 124, 125]) assert.equal((await (await world.sp.web.getCatalog(gallery))()).BaseTemplate, gallery);
  });

  it('say who may do what, where they are and what hangs from them', async () => {
    const { list, title } = await newList();
    assert.ok((await list.effectiveBasePermissions<{ High: string }>()).High);
    assert.deepEqual(await list.eventReceivers(), []);
    assert.deepEqual(await list.relatedFields(), []);
    assert.equal((await list.informationRightsManagementSettings<{ AllowPrint: boolean }>()).AllowPrint, false);
    const { List, ParentWeb } = await list.getParentInfos();
    assert.equal(List.RootFolderServerRelativeUrl, `/sites/dev/Lists/${title}`);
    assert.equal(ParentWeb.ServerRelativeUrl, '/sites/dev');
    assert.equal(await list.titleResource('en-us'), title);
    assert.equal(await list.descriptionResource('en-us'), 'For trying');
    assert.match(JSON.stringify(await list.getSiteScript()), /createSPList/);
    assert.equal((await list.forms()).length, 3);
    const [form] = await list.forms.select('Id')<{ Id: string }[]>();
    assert.match((await list.forms.getById(form!.Id)<{ ServerRelativeUrl: string }>()).ServerRelativeUrl, /Form\.aspx$/);
  });

  it('report their changes', async () => {
    const { list } = await newList();
    const { CurrentChangeToken } = await list.select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>();
    await list.items.add({ Title: 'changed' });
    const changes = await list.getChanges({ Add: true, Item: true, ChangeTokenStart: { StringValue: CurrentChangeToken.StringValue } }) as { ChangeType: number }[];
    assert.deepEqual(changes.map(({ ChangeType }) => ChangeType), [1]);
    assert.match(await list.getListItemChangesSinceToken({ RowLimit: '5' }), /ows_(Link)?Title='changed'/);
  });

  it('answer CAML and render their rows', async () => {
    const { list } = await newList();
    for (const Title of ['Alpha', 'Beta']) await list.items.add({ Title });
    const ViewXml = '<View><ViewFields><FieldRef Name="Title"/></ViewFields><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">Beta</Value></Eq></Where></Query></View>';
    assert.deepEqual((await list.getItemsByCAMLQuery({ ViewXml }, 'RoleAssignments') as { Title: string }[]).map(({ Title }) => Title), ['Beta']);
    assert.deepEqual((await list.renderListData(ViewXml)).Row.map(({ Title }: { Title: string }) => Title), ['Beta']);
    const stream = await list.renderListDataAsStream({ ViewXml, RenderOptions: [RenderListDataOptions.ListData, RenderListDataOptions.ListSchema] }) as unknown as { ListData: { Row: { Title: string }[] }; ListSchema: { Field: unknown[] } };
    assert.equal(stream.ListData.Row[0]!.Title, 'Beta');
    assert.ok(stream.ListSchema.Field.length > 0);
    const plain = await list.renderListDataAsStream({ ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">1</RowLimit></View>' }, {}, new Map([['sortField', 'Title'], ['sortDir', 'Desc']])) as { Row: { Title: string }[]; NextHref: string };
    assert.equal(plain.Row[0]!.Title, 'Beta');
    assert.match(plain.NextHref, /p_ID=/);
    const form = await list.renderListFormData(1, 'editform', ControlMode.Edit);
    assert.equal((form as unknown as { ListData: { Title: string } }).ListData.Title ?? form.Title, 'Alpha');
  });

  it('reserve ids and take rows by form', async () => {
    const { list, title } = await newList();
    assert.equal(await list.reserveListItemId(), 1);
    const saved = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'By form' }], `/sites/dev/Lists/${title}`);
    assert.equal(saved.find(({ FieldName }) => FieldName === 'Id')?.FieldValue, '2');
    const wrong = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: '' }], `/sites/dev/Lists/${title}`);
    assert.equal(wrong[0]!.HasException, true);
    const asFolder = await lists.getByTitle(title).update({ EnableFolderCreation: true }).then(() => list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'F' }], `/sites/dev/Lists/${title}`, true, 'why', { leafName: 'F', objectType: 1 }));
    assert.ok(asFolder.every(({ HasException }) => !HasException));
  });

  it('are recycled', async () => {
    const { list } = await newList();
    const bin = await list.recycle();
    assert.equal((await world.sp.web.recycleBin.getById(bin)()).Id, bin);
  });

  it('have default values of columns, per folder', async () => {
    const { list, title } = await newList(101);
    await list.fields.addText('Area');
    const folder = await list.rootFolder.addSubFolderUsingPath('North').then(() => world.sp.web.getFolderByServerRelativePath(`/sites/dev/${title}/North`));
    await folder.setDefaultColumnValues([{ name: 'Area', value: 'pohjoinen' }]);
    assert.deepEqual((await folder.getDefaultColumnValues()).map(({ value }) => value), ['pohjoinen']);
    await folder.files.addUsingPath('a.txt', 'a');
    assert.equal((await list.items.select('Area', 'FileLeafRef').filter("FileLeafRef eq 'a.txt'")<{ Area: string }[]>())[0]!.Area, 'pohjoinen');
    await folder.clearDefaultColumnValues();
    assert.deepEqual(await list.getDefaultColumnValues(), []);
    await list.setDefaultColumnValues([{ name: 'Area', path: `/sites/dev/${title}`, value: 'kaikki' }]);
    assert.equal((await list.getDefaultColumnValues())[0]!.value, 'kaikki');
  });
});

describe('views', () => {
  it('are added, changed, rendered and deleted', async () => {
    const { list } = await newList();
    await list.items.add({ Title: 'Seen' });
    const added = await list.views.add('Mine', false, { RowLimit: 7, ViewQuery: "<OrderBy><FieldRef Name='Modified'/></OrderBy>" });
    assert.equal(added.Title, 'Mine');
    const view = list.views.getById(added.Id);
    await view.update({ Title: 'Ours' });
    assert.equal((await list.views.getByTitle('Ours')()).RowLimit, 7);
    assert.equal((await list.getView(added.Id)()).Title, 'Ours');
    assert.equal((await list.defaultView()).DefaultView, true);
    assert.match(await view.renderAsHtml(), /<table|<div|Seen/i);
    const { HtmlSchemaXml } = await view.select('HtmlSchemaXml')<{ HtmlSchemaXml: string }>();
    await view.setViewXml(HtmlSchemaXml.replace('>7<', '>9<'));
    assert.equal((await list.views.getById(added.Id)()).RowLimit, 9);
    await view.delete();
    assert.equal((await refusalOf(list.views.getById(added.Id)())).status, 400);
  });

  it('have columns in an order', async () => {
    const { list } = await newList();
    const { Id } = await list.views.add('Columns');
    const { fields } = list.views.getById(Id);
    const names = async (): Promise<string[]> => (await list.views.getById(Id).fields<{ Items: string[] }>()).Items;
    await fields.removeAll();
    await fields.add('Title');
    await fields.add('Created');
    assert.deepEqual(await names(), ['Title', 'Created']);
    await fields.move('Created', 0);
    assert.deepEqual(await names(), ['Created', 'Title']);
    await fields.remove('Title');
    assert.match(await fields.getSchemaXml(), /^<FieldRef Name="Created" ?\/>$/);
  });
});

describe('what hangs from lists', () => {
  it('subscriptions are made, changed and ended', async () => {
    const { list } = await newList();
    const soon = (days: number): string => new Date(Date.UTC(2026, 1, days)).toISOString();
    const made = await list.subscriptions.add('https://hooks.example/list', soon(20), 'state') as unknown as { id: string; clientState: string };
    assert.equal(made.clientState, 'state');
    await list.subscriptions.getById(made.id).update(soon(25));
    assert.match((await list.subscriptions.getById(made.id)<{ expirationDateTime: string }>()).expirationDateTime, /^2026-02-25/);
    await list.subscriptions.getById(made.id).delete();
    assert.deepEqual(await list.subscriptions(), []);
  });

  it('custom actions are made, changed and cleared, also of webs and sites', async () => {
    const { list } = await newList();
    for (const { userCustomActions } of [list, world.sp.web, world.sp.site]) {
      const { data, action } = await userCustomActions.add({ Title: 'Act', Location: 'ClientSideExtension.ApplicationCustomizer', Sequence: 5, Name: 'act' }) as { readonly data: { readonly Id: string; readonly Title: string }; readonly action: IUserCustomAction };
      assert.equal(data.Title, 'Act');
      await action.update({ Description: 'Why' });
      assert.equal((await userCustomActions.getById(data.Id)()).Description, 'Why');
      assert.equal(await userCustomActions.getById(data.Id).titleResource('en-us'), 'Act');
      assert.equal(await userCustomActions.getById(data.Id).descriptionResource('en-us'), 'Why');
      await userCustomActions.clear();
      assert.deepEqual(await userCustomActions(), []);
    }
  });
});
