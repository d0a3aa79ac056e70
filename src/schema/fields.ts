import type { LocalizedText } from '../domain/shared/LocalizedText';

interface FieldDefinition {
  /** Never changes, also when the field is renamed: SharePoint and upgrades know the field by it. */
  readonly id: string;
  readonly titles: LocalizedText;
  readonly isRequired?: boolean;
  /** Needed on whatever is filtered or sorted by; must be set before the list grows. */
  readonly isIndexed?: boolean;
  /** Enforced by the server; implies an index. */
  readonly isUnique?: boolean;
}

export interface TextField extends FieldDefinition {
  readonly kind: 'text';
}
/** Plain text of several lines. */
export interface NoteField extends FieldDefinition {
  readonly kind: 'note';
}
export interface ChoiceField<Choice extends string = string> extends FieldDefinition {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly defaultChoice: Choice;
}
export interface NumberField extends FieldDefinition {
  readonly kind: 'number';
}
export interface BooleanField extends FieldDefinition {
  readonly kind: 'boolean';
}
/** A moment; in REST an ISO 8601 string in UTC. */
export interface DateTimeField extends FieldDefinition {
  readonly kind: 'dateTime';
}

export type Field = TextField | NoteField | ChoiceField | NumberField | BooleanField | DateTimeField;

type Given<F extends Field> = Omit<F, 'kind'>;

/** The kinds of field that Kampus uses. */
export const field = {
  text: <const F extends Given<TextField>>(given: F): F & { readonly kind: 'text' } => ({ ...given, kind: 'text' }),
  note: <const F extends Given<NoteField>>(given: F): F & { readonly kind: 'note' } => ({ ...given, kind: 'note' }),
  number: <const F extends Given<NumberField>>(given: F): F & { readonly kind: 'number' } => ({ ...given, kind: 'number' }),
  boolean: <const F extends Given<BooleanField>>(given: F): F & { readonly kind: 'boolean' } => ({ ...given, kind: 'boolean' }),
  dateTime: <const F extends Given<DateTimeField>>(given: F): F & { readonly kind: 'dateTime' } => ({ ...given, kind: 'dateTime' }),
  choice: <const F extends Given<ChoiceField>>(given: F & { readonly defaultChoice: F['choices'][number] }): F & { readonly kind: 'choice' } => ({
    ...given,
    kind: 'choice'
  })
};

type Value<F extends Field> =
  F extends ChoiceField<infer Choice> ? Choice
  : F extends NumberField ? number
  : F extends BooleanField ? boolean
  : string;

/** What REST gives for the field: null when it is empty. */
export type FieldValue<F extends Field> = F extends { readonly isRequired: true } ? Value<F> : Value<F> | null;

export type Fields = Readonly<Record<string, Field>>;

/** A row as REST gives it, by internal names. */
export type RowOf<F extends Fields> = { readonly [Name in keyof F]: FieldValue<F[Name]> };
