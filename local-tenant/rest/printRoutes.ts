import { allCollections, allTypes, collectionTable, membersOf, typeTable } from './model/registry';
import type { CollectionName, TypeName } from './model/types';
import './types/index';

/** The tables as Markdown, to read as documentation: `tsx local-tenant/rest/printRoutes.ts`. */
function routes(): string {
  const types = allTypes().map((name) => {
    const table = typeTable(name as TypeName);
    const members = [...membersOf(name as TypeName)];
    const of = (kind: string): string => members.filter((member) => member.kind === kind).map((member) => (member.kind === 'method' ? `${member.name}(${member.method.params.join(', ')})` : member.name)).join(', ') || '–';
    const verbs = ['GET', ...(table.update ? ['MERGE'] : []), ...(table.remove ? ['DELETE'] : []), ...(table.content ? ['GET $value'] : []), ...(table.putContent ? ['PUT $value'] : [])];
    return `## ${name}\n\n${verbs.join(', ')}\n\n- Properties: ${of('property')}\n- Leads to: ${of('navigation')}\n- Methods: ${of('method')}\n`;
  });
  const collections = allCollections().map((name) => {
    const { of, methods, byKey, create } = collectionTable(name as CollectionName);
    const calls = Object.entries(methods ?? {}).map(([method, { params }]) => `${method}(${params.join(', ')})`).join(', ');
    return `- **${name}** of ${of}: ${[byKey ? 'by key' : '', create ? 'POST adds' : '', calls].filter((part) => part !== '').join('; ') || 'read only'}`;
  });
  return `# Routes\n\n${types.join('\n')}\n## Collections\n\n${collections.join('\n')}\n`;
}

process.stdout.write(routes());
