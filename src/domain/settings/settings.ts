import type { NoticeSeverity } from '../notices/notices';
import type { LocalizedText } from '../shared/LocalizedText';

/** Whose settings they are: an organisation's key, or null for what is common. */
export type Scope = string | null;

/** A row of the menu: a menu of the header, a group in it, or a link in the group. */
export interface MenuSetting {
  readonly key: string;
  /** Null on the first level. */
  readonly parentKey: string | null;
  readonly titles: LocalizedText;
  /** Empty for what only opens or gathers. */
  readonly url: string;
  readonly order: number;
}

/** A link on the desktops of those it is given to. */
export interface LinkSetting {
  readonly titles: LocalizedText;
  readonly url: string;
  /** Cannot be taken away from the desktop. */
  readonly isMandatory: boolean;
  readonly order: number;
}

export interface NoticeSetting {
  readonly severity: NoticeSeverity;
  readonly titles: LocalizedText;
  readonly bodies: LocalizedText;
  /** Empty when there is nothing more to read. */
  readonly url: string;
  /** ISO 8601 UTC; empty while it is not given. */
  readonly startsAt: string;
  /** ISO 8601 UTC; empty until it is taken down. */
  readonly endsAt: string;
  /** Keys of the organisations that a common notice concerns; empty for everyone. An organisation's own is its own people's. */
  readonly organisations: readonly string[];
}

/** How an organisation is called, its colour and its logo. */
export interface IdentitySetting {
  readonly names: LocalizedText;
  readonly shortNames: LocalizedText;
  /** `#rrggbb` */
  readonly accent: string;
  /** Server-relative; empty for the mark of Kampus. */
  readonly logoUrl: string;
}

export interface Settings {
  readonly menu: MenuSetting;
  readonly link: LinkSetting;
  readonly notice: NoticeSetting;
  readonly identity: IdentitySetting;
}

export type SettingKind = keyof Settings;

export const SETTING_KINDS: readonly SettingKind[] = ['menu', 'link', 'notice', 'identity'];

/** A setting as the server has it. */
export interface Saved<Value> {
  readonly id: number;
  /** Changes with every save: who saves over another's change is told so. */
  readonly etag: string;
  readonly value: Value;
}

/** A place between two neighbours, so that moving a row changes that row only. */
export function orderBetween(above: number | undefined, below: number | undefined): number {
  if (above === undefined) return (below ?? 20) - 10;
  return below === undefined ? above + 10 : (above + below) / 2;
}
