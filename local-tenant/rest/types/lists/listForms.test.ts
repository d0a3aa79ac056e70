import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addItem, createList } from '../../../store/index';
import { devSite, errorOf } from '../../testing/devSite';

describe('what lists have for older clients', () => {
  const { store, site, send } = devSite();
  const list = createList(store, { webId: site.webId, title: 'Notices' });
  const id = addItem(store, list.id, { data: { Title: 'One' } });
  const listUrl = `/sites/dev/_api/web/lists(guid'${list.guid}')`;

  it('gives a form’s data as JSON in a text', async () => {
    const { value } = await (await send('reader', 'POST', `${listUrl}/renderListFormData(itemid=${id},formid='editform',mode='2')`)).json() as { value: string };
    const data = JSON.parse(value) as { FormControlMode: number; ListData: { Title: string }; ListSchema: { Title: { Required: boolean } } };
    assert.deepEqual([data.FormControlMode, data.ListData.Title, data.ListSchema.Title.Required], [2, 'One', true]);
    assert.equal((await send('reader', 'POST', `${listUrl}/renderListFormData(itemid=99,formid='editform',mode='2')`)).status, 404);
  });

  it('gives rows what the links of the default view show', async () => {
    const answer = await send('reader', 'POST', `${listUrl}/RenderListDataAsStream`, { parameters: { ViewXml: '<View><RowLimit>5</RowLimit></View>' } });
    assert.equal(((await answer.json()) as { Row: { Title: string }[] }).Row[0]?.Title, 'One');
  });

  it('has rights management off, and takes filter values that are encoded once more', async () => {
    const irm = await (await send('reader', 'GET', `${listUrl}/InformationRightsManagementSettings`)).json() as { AllowPrint: boolean };
    assert.equal(irm.AllowPrint, false);
    addItem(store, list.id, { data: { Title: 'Two words' } });
    for (const value of ['Two%20words', 'Two%2520words']) {
      const answer = await send('reader', 'POST', `${listUrl}/RenderListDataAsStream?FilterField1=Title&FilterValue1=${value}`, {});
      assert.equal(((await answer.json()) as { Row: unknown[] }).Row.length, 1);
    }
  });

  it('shows a view’s columns as one entity', async () => {
    const answer = await send('reader', 'GET', `${listUrl}/DefaultView/ViewFields`, undefined, { accept: 'application/json;odata=verbose' });
    const { d } = await answer.json() as { d: { __metadata: { type: string; uri: string }; SchemaXml: string; Items: { results: string[] } } };
    assert.deepEqual([d.__metadata.type, d.Items.results, d.SchemaXml], ['SP.ViewFieldCollection', ['LinkTitle'], '<FieldRef Name="LinkTitle" />']);
    assert.ok(d.__metadata.uri.endsWith('/DefaultView/ViewFields'));
  });

  it('keeps titles to 255 characters', async () => {
    const { status, message } = await errorOf(await send('editor', 'POST', '/sites/dev/_api/web/lists', { Title: 'x'.repeat(256), BaseTemplate: 100 }));
    assert.deepEqual([status, /255 characters/.test(message)], [400, true]);
  });

  it('says titles of lists and columns in each language', async () => {
    for (const path of [listUrl, `${listUrl}/fields/getByTitle('Title')`]) {
      const set = await send('owner', 'POST', `${path}/titleResource/setValueForUICulture`, { cultureName: 'fi-fi', value: 'Suomeksi' });
      assert.equal(set.status, 200);
      const { value } = await (await send('reader', 'POST', `${path}/titleResource/getValueForUICulture`, { cultureName: 'fi-FI' })).json() as { value: string };
      assert.equal(value, 'Suomeksi');
      assert.equal((await send('reader', 'POST', `${path}/titleResource/setValueForUICulture`, { cultureName: 'fi-fi', value: 'x' })).status, 403);
    }
  });
});
