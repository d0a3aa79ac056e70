/** A complex value such as SP.BasePermissions: its type name shows in answers that carry metadata. */
export class Complex {
  readonly type: string;
  readonly fields: Readonly<Record<string, Value>>;

  constructor(type: string, fields: Readonly<Record<string, Value>>) {
    this.type = type;
    this.fields = fields;
  }
}

/** A collection of plain or complex values, with the type of its elements, e.g. "Edm.String". */
export class ValueList {
  readonly elementType: string;
  readonly values: readonly Value[];

  constructor(elementType: string, values: readonly Value[]) {
    this.elementType = elementType;
    this.values = values;
  }
}

/** What a property can hold. Times are ISO text, 64-bit integers are text, as SharePoint writes both in JSON. */
export type Value = string | number | boolean | null | Complex | ValueList;

export const complex = (type: string, fields: Readonly<Record<string, Value>>): Complex => new Complex(type, fields);
export const listOf = (elementType: string, values: readonly Value[]): ValueList => new ValueList(elementType, values);

export const resourcePath = (decodedUrl: string): Complex => complex('SP.ResourcePath', { DecodedUrl: decodedUrl });

/** 64 bits of permissions as SharePoint's two decimal halves. */
export const basePermissions = (mask: bigint): Complex =>
  complex('SP.BasePermissions', { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) });
