import type { DescribedField, DescribedFields, DescribedList } from '../src/schema/descriptions/describeList';
import { CHIEF_EDITORS, EVERYONE } from '../src/schema/groups';
import { kampusSchema } from '../src/schema/kampusSchema';
import { SITE_PAGES_INDEXES, managedProperty, newsColumns } from '../src/schema/newsColumns';
import { roleDefinitions } from '../src/schema/roles';
import type { SiteDefinition } from '../src/schema/sites';

type Row = readonly string[];

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function traitsOf(field: DescribedField): string {
  const traits = [
    field.isRequired ? 'required' : '',
    field.isUnique ? 'unique' : '',
    field.isIndexed && !field.isUnique ? 'indexed' : '',
    field.kind === 'choice' ? field.choices.join(', ') : ''
  ];
  return traits.filter((trait) => trait !== '').join('; ');
}

const fieldRows = (fields: DescribedFields): Row[] =>
  Object.entries(fields).map(([name, field]) => [`\`${name}\``, field.kind, field.titles.fi, field.titles.sv, field.titles.en, traitsOf(field)]);

function accessOf({ access }: DescribedList): string {
  switch (access.kind) {
    case 'shared':
      return access.writers === undefined ? 'everyone reads; only the owners write' : `everyone reads, \`${access.writers}\` writes`;
    case 'ownRows':
      return access.readers === 'everyone' ? 'everyone writes and reads; each changes own rows only' : 'everyone writes; each sees and changes own rows only';
    case 'ownRowsByOrganisation':
      return 'staff write in the folder of their organisation; each sees and changes own rows only';
    case 'rowByRow':
      return 'each row has its own readers; only the owners write';
    case 'organisationRows':
      return `everyone reads, \`${CHIEF_EDITORS}\` writes; an organisation’s own row is written by its administrators (\`kampus-<org>-paakayttajat\`) as well`;
    case 'organisationFolders':
      if (access.readers === 'staff') return `everyone reads what is in no folder, \`${CHIEF_EDITORS}\` writes; the rows of a folder named by its key are read by an organisation’s staff (\`kampus-<org>-henkilosto\`) and written by its administrators (\`kampus-<org>-paakayttajat\`)`;
      return access.writers === 'editors'
        ? `everyone reads, \`${CHIEF_EDITORS}\` writes; in a folder named by its key an organisation’s editors (\`kampus-<org>-toimittajat\`) write as well`
        : `everyone reads, \`${CHIEF_EDITORS}\` writes; in a folder named by its key an organisation’s administrators (\`kampus-<org>-paakayttajat\`) write as well`;
    case 'requestFolders':
      return 'staff add rows in the folder of their organisation, see their own and change none; its approvers (`kampus-<org>-hyvaksyjat`) see and change all of the folder’s';
    case 'registerFolders':
      return 'everyone reads, except rows with readers of their own; in a folder named by its key an organisation’s approvers (`kampus-<org>-hyvaksyjat`) write';
  }
}

function listSection(list: DescribedList): string {
  const title: Row = ['`Title`', 'text', list.title.fi, list.title.sv, list.title.en, list.hasUniqueTitle ? 'unique' : ''];
  return [
    `### ${list.url}`,
    `${list.titles.fi} / ${list.titles.sv} / ${list.titles.en}. ${list.description} Access: ${accessOf(list)}.${list.isVersioned ? ' Every version of a row is kept.' : ''}${list.isSearched ? ' Search has its rows.' : ''}`,
    table(['field', 'kind', 'fi', 'sv', 'en', ''], [title, ...fieldRows(list.fields)])
  ].join('\n\n');
}

const groups = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const siteRow = ({ url, titles, readers, writers, owners }: SiteDefinition): Row => [`\`${url}\``, titles.fi, groups(readers), groups(writers), groups(owners)];

/** What Kampus is in SharePoint, in Markdown, from the schema itself. */
export function schemaDocument(): string {
  const { homeSite, organisationSites, lists } = kampusSchema;
  const properties = (Object.keys(newsColumns) as Array<keyof typeof newsColumns>).map((name): Row => [`\`${name}\``, `\`${managedProperty(name)}\``]);
  return [
    '# Schema',
    'Made by `npm run kampus -- schema` from `src/schema`; a test checks that it is up to date.',
    '## Sites',
    'Communication sites in Finnish, Swedish and English. The home site is the hub of the others. Groups are Entra security groups, found by name.',
    table(['site', 'title', 'visitors', 'members', 'owners'], [homeSite, ...organisationSites].map(siteRow)),
    '## News pages',
    `Columns of every news site and of its Site Pages, where ${SITE_PAGES_INDEXES.map((name) => `\`${name}\``).join(', ')} are indexed as well.`,
    table(['field', 'kind', 'fi', 'sv', 'en', ''], fieldRows(kampusSchema.newsColumns)),
    'Search makes a managed property of each by itself: queryable and retrievable, not sortable.',
    table(['column', 'managed property'], properties),
    '## Permission levels of the home site',
    'Beside SharePoint’s own.',
    table(['name', 'what it gives'], roleDefinitions.map(({ name, description }) => [`\`${name}\``, description])),
    '## Lists of the home site',
    `Each has rights of its own: the site’s owners may everything, everyone (\`${EVERYONE}\`) reads unless it is said otherwise, and the site’s members have no more by being its members.`,
    'Search leaves their rows out (`NoCrawl`), unless it is said otherwise: they are parts of pages.',
    ...lists.map(listSection)
  ].join('\n\n').concat('\n');
}
