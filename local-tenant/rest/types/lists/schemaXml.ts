import type { List } from '../../../store/index';
import { escapeXml } from '../../shape/writeAtom';

/** A list's SchemaXml: the attributes that provisioning code reads. */
export function listSchemaXml(list: List): string {
  const attributes = {
    Title: list.title, Description: list.description, ID: `{${list.guid.toUpperCase()}}`, RootFolder: list.rootUrl, ServerTemplate: list.baseTemplate,
    BaseType: list.baseType, Hidden: list.hidden ? 'TRUE' : 'FALSE', ItemCount: list.itemCount, EnableVersioning: list.settings['EnableVersioning'] === true ? 'TRUE' : 'FALSE',
  };
  return `<List ${Object.entries(attributes).map(([name, text]) => `${name}="${escapeXml(String(text))}"`).join(' ')} />`;
}
