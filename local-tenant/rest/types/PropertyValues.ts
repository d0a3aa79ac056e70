import { defineType } from '../model/registry';

/** A property bag: names and texts. */
export type PropertyBag = Readonly<Record<string, string | number | boolean>>;

declare module '../model/EntityTypes' {
  interface EntityTypes { 'SP.PropertyValues': PropertyBag }
}

/** SP.PropertyValues: a bag whose members are its own. Colons and the like are written _x003a_ in JSON, as SharePoint does. */
defineType('SP.PropertyValues', {
  id: () => 'Web/AllProperties',
  properties: {},
  membersOf: (bag) => ({ properties: Object.fromEntries(Object.entries(bag).map(([name, text]) => [encodePropertyName(name), text])) }),
});

/** Characters that a JSON member of SharePoint does not carry are written as _xHHHH_; the underscore itself as _x005f_. */
function encodePropertyName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}
