import type { LocalizedText } from '../../domain/shared/LocalizedText';
import type { ListDefinition } from '../defineList';
import type { Field, Fields } from '../fields';

export interface FieldDescription {
  /** Never changes, also when the field is renamed: SharePoint and upgrades know the field by it. */
  readonly id: string;
  readonly titles: LocalizedText;
}

/** A description for every field: one that is missing, or that describes no field, does not compile. */
export type FieldDescriptions<F extends Fields> = { readonly [Name in keyof F]: FieldDescription };

export type DescribedField = Field & FieldDescription;
export type DescribedFields = Readonly<Record<string, DescribedField>>;

interface Texts {
  readonly titles: LocalizedText;
  /** In English, for administrators. */
  readonly description: string;
  /** What `Title` means in this list. */
  readonly title: LocalizedText;
}

/** A list with all that provisioning needs. */
export interface DescribedList extends Omit<ListDefinition, 'fields'>, Texts {
  readonly fields: DescribedFields;
}

export function describeFields<F extends Fields>(fields: F, descriptions: FieldDescriptions<F>): DescribedFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, ...descriptions[name as keyof F] }]));
}

export function describeList<F extends Fields>(
  list: ListDefinition<F>,
  { fields, ...texts }: Texts & { readonly fields: FieldDescriptions<F> }
): DescribedList {
  return { ...list, ...texts, fields: describeFields(list.fields, fields) };
}
