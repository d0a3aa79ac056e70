import type { DescribedField } from '../../src/schema/descriptions/describeList';

const TYPE = { text: 'Text', note: 'Note', choice: 'Choice', number: 'Number', boolean: 'Boolean', dateTime: 'DateTime', person: 'User' } as const;

/** Every field of Kampus belongs to this group: how provisioning finds its own site columns. */
export const FIELD_GROUP = 'Kampus';

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? character);

function attributesOf(name: string, field: DescribedField): Record<string, string> {
  return {
    ID: `{${field.id}}`,
    Name: name,
    StaticName: name,
    DisplayName: field.titles.fi,
    Group: FIELD_GROUP,
    Type: TYPE[field.kind],
    Required: field.isRequired ? 'TRUE' : 'FALSE',
    ...(field.isIndexed || field.isUnique ? { Indexed: 'TRUE' } : {}),
    ...(field.isUnique ? { EnforceUniqueValues: 'TRUE' } : {}),
    ...(field.kind === 'text' ? { MaxLength: '255' } : {}),
    ...(field.kind === 'note' ? { NumLines: '6', RichText: 'FALSE' } : {}),
    ...(field.kind === 'dateTime' ? { Format: 'DateTime' } : {}),
    ...(field.kind === 'person' ? { UserSelectionMode: 'PeopleOnly' } : {}),
    ...(field.kind === 'choice' ? { Format: 'Dropdown', FillInChoice: 'FALSE' } : {})
  };
}

function contentOf(field: DescribedField): string {
  if (field.kind === 'boolean') return '<Default>0</Default>';
  if (field.kind !== 'choice') return '';
  const choices = field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return `<Default>${escapeXml(field.defaultChoice)}</Default><CHOICES>${choices}</CHOICES>`;
}

/** The field as SharePoint's `CreateFieldAsXml` takes it. The internal name is kept by `AddFieldInternalNameHint`. */
export function fieldXml(name: string, field: DescribedField): string {
  const attributes = Object.entries(attributesOf(name, field)).map(([key, value]) => `${key}="${escapeXml(value)}"`);
  return `<Field ${attributes.join(' ')}>${contentOf(field)}</Field>`;
}
