import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';

import { kampusSchema } from '../../src/schema/kampusSchema';
import { notices } from '../../src/schema/descriptions/notices';
import { fieldXml } from './fieldXml';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
const parse = (xml: string) => (parser.parse(xml) as { Field: Record<string, unknown> }).Field;

describe('a field as XML', () => {
  it('carries its id, name, Finnish title and index', () => {
    const StartsAt = notices.fields['StartsAt']!;
    const parsed = parse(fieldXml('StartsAt', StartsAt));
    assert.deepEqual(
      { ID: parsed.ID, Name: parsed.Name, StaticName: parsed.StaticName, DisplayName: parsed.DisplayName, Type: parsed.Type, Required: parsed.Required, Indexed: parsed.Indexed },
      { ID: `{${StartsAt.id}}`, Name: 'StartsAt', StaticName: 'StartsAt', DisplayName: 'Alkaa', Type: 'DateTime', Required: 'TRUE', Indexed: 'TRUE' }
    );
  });

  it('carries the choices and the one it begins with', () => {
    const parsed = parse(fieldXml('Severity', notices.fields['Severity']!));
    assert.deepEqual(parsed.CHOICES, { CHOICE: ['info', 'warning', 'severe'] });
    assert.equal(parsed.Default, 'warning');
  });

  it('lets no text break out of its attribute', () => {
    const xml = fieldXml('X', { kind: 'text', id: 'x', titles: { fi: '"><script>&\'', sv: '', en: '' } });
    assert.doesNotMatch(xml, /<script>/);
    assert.equal(parse(xml).DisplayName, '"><script>&\'');
  });
});

describe('the schema', () => {
  const fields = [...kampusSchema.lists.flatMap(({ fields }) => Object.values(fields)), ...Object.values(kampusSchema.newsColumns)];

  it('gives every field an id of its own', () => {
    const ids = fields.map(({ id }) => id.toLowerCase());
    assert.equal(new Set(ids).size, ids.length);
    ids.forEach((id) => assert.match(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
  });

  it('says everything in three languages', () => {
    const texts = [...fields.map(({ titles }) => titles), ...kampusSchema.lists.map(({ titles }) => titles), ...kampusSchema.organisationSites.map(({ titles }) => titles)];
    texts.forEach((titles) => assert.ok(titles.fi && titles.sv && titles.en, JSON.stringify(titles)));
  });

  it('names every list by an address that SharePoint keeps', () => {
    kampusSchema.lists.forEach(({ url }) => assert.match(url, /^Lists\/[A-Z][A-Za-z]+$/));
  });
});
