/** Kinds of columns, by their names in SharePoint's schema XML. */
export type FieldKind =
  | 'Counter' | 'Integer' | 'Text' | 'Note' | 'DateTime' | 'Choice' | 'MultiChoice' | 'Lookup' | 'LookupMulti' | 'Boolean'
  | 'Number' | 'Currency' | 'URL' | 'Computed' | 'Guid' | 'File' | 'Attachments' | 'User' | 'UserMulti' | 'ModStat'
  | 'ContentTypeId' | 'Calculated' | 'Thumbnail' | 'Image' | 'Location' | 'TaxonomyFieldType' | 'TaxonomyFieldTypeMulti' | 'OutcomeChoice';

/** A column of a list or a site. What is not given has SharePoint's default for its kind. */
export interface FieldDefinition {
  readonly internalName: string;
  /** Display name; default: the internal name. */
  readonly title?: string;
  readonly kind: FieldKind;
  /** Fixed id; default: a new GUID. */
  readonly id?: string;
  readonly description?: string;
  readonly group?: string;
  readonly required?: boolean;
  /** No two items with the same value; makes the column indexed. */
  readonly unique?: boolean;
  readonly indexed?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly sealed?: boolean;
  /** Inherited from the base type: cannot be deleted. */
  readonly fromBaseType?: boolean;
  readonly defaultValue?: string | null;
  /** Choices of Choice and MultiChoice. */
  readonly choices?: readonly string[];
  readonly fillIn?: boolean;
  /** Text: longest value, 255 when not given. */
  readonly maxLength?: number;
  readonly richText?: boolean;
  readonly minimum?: number | null;
  readonly maximum?: number | null;
  /** Lookup: GUID of the list that is looked up, and the column shown. */
  readonly lookupList?: string;
  readonly lookupField?: string;
  /** Dependent lookup: internal name or id of the lookup column that it follows. */
  readonly primaryField?: string;
  readonly dateOnly?: boolean;
  readonly formula?: string;
  readonly outputKind?: FieldKind;
  /** Anything else that REST shows of the column, by SharePoint's property name (e.g. SelectionMode, JSLink). */
  readonly settings?: Readonly<Record<string, unknown>>;
}
