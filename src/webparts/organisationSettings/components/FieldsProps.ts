import type { Saved, Scope, SettingKind, Settings } from '../../../domain/settings/settings';

/** What the fields of a form know of the form. */
export interface FormState {
  /** Id of a field's control. */
  readonly id: (field: string) => string;
  /** Why a field is refused; null when it is not. */
  readonly problem: (field: string) => string | null;
}

export interface FieldsProps<Kind extends SettingKind> {
  readonly strings: OrganisationSettingsStrings;
  readonly form: FormState;
  readonly scope: Scope;
  readonly rows: ReadonlyArray<Saved<Settings[Kind]>>;
  /** Of the row that is edited; null for a new one. */
  readonly id: number | null;
  readonly value: Settings[Kind];
  readonly onChange: (value: Settings[Kind]) => void;
}
