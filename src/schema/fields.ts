interface FieldTraits {
  readonly isRequired?: boolean;
  /** Needed on whatever is filtered or sorted by; must be set before the list grows. */
  readonly isIndexed?: boolean;
  /** Enforced by the server; implies an index. */
  readonly isUnique?: boolean;
}

export interface TextField extends FieldTraits {
  readonly kind: 'text';
}
/** Plain text of several lines. */
export interface NoteField extends FieldTraits {
  readonly kind: 'note';
}
export interface ChoiceField<Choice extends string = string> extends FieldTraits {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly defaultChoice: Choice;
}
export interface NumberField extends FieldTraits {
  readonly kind: 'number';
}
export interface BooleanField extends FieldTraits {
  readonly kind: 'boolean';
}
/** A moment; in REST an ISO 8601 string in UTC. */
export interface DateTimeField extends FieldTraits {
  readonly kind: 'dateTime';
}

/** A person of the directory; in REST the id that the site knows the person by, as `<name>Id`. */
export interface PersonField extends FieldTraits {
  readonly kind: 'person';
}

export type Field = TextField | NoteField | ChoiceField | NumberField | BooleanField | DateTimeField | PersonField;

type Traits = Record<never, never> & FieldTraits;
type Choices = Omit<ChoiceField, 'kind'>;

const simple =
  <Kind extends string>(kind: Kind) =>
  <const T extends Traits = Record<never, never>>(traits?: T): T & { readonly kind: Kind } => ({ ...(traits as T), kind });

/** The kinds of field that Kampus uses. */
export const field = {
  text: simple('text'),
  note: simple('note'),
  number: simple('number'),
  boolean: simple('boolean'),
  dateTime: simple('dateTime'),
  person: simple('person'),
  choice: <const F extends Choices>(given: F & { readonly defaultChoice: F['choices'][number] }): F & { readonly kind: 'choice' } => ({
    ...given,
    kind: 'choice'
  })
};

type Value<F extends Field> =
  F extends ChoiceField<infer Choice> ? Choice
  : F extends NumberField | PersonField ? number
  : F extends BooleanField ? boolean
  : string;

/** What REST gives for the field: null when it is empty. */
export type FieldValue<F extends Field> = F extends { readonly isRequired: true } ? Value<F> : Value<F> | null;

export type Fields = Readonly<Record<string, Field>>;

/** What REST calls the value of a field: a person's is its id. */
export const restNameOf = (name: string, { kind }: Field): string => (kind === 'person' ? `${name}Id` : name);

type RestName<Name, F extends Field> = F extends PersonField ? `${Name & string}Id` : Name;

/** A row as REST gives it, by `restNameOf` its fields. */
export type RowOf<F extends Fields> = { readonly [Name in keyof F as RestName<Name, F[Name]>]: FieldValue<F[Name]> };
