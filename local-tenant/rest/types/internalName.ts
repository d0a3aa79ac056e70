/** Characters that an internal name cannot carry are written as _xHHHH_ (four digits of their code, low case). */
export function encodeInternalName(text: string): string {
  return [...text].map((character, index) => {
    const plain = index === 0 ? /[A-Za-z_]/.test(character) : /[A-Za-z0-9_]/.test(character);
    if (plain || /\p{L}/u.test(character)) return character;
    return [...Array(character.length).keys()].map((at) => `_x${character.charCodeAt(at).toString(16).padStart(4, '0')}_`).join('');
  }).join('');
}

/** A column's name in JSON: one that begins with an underscore gets "OData_" before it. */
export function odataName(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/** The internal name behind a name in JSON or in a query. */
export function internalNameOf(odata: string): string {
  return odata.replace(/^OData_(?=_)/i, '');
}
