import type { SettingKind, Settings } from '../../../domain/settings/settings';
import { type Language, LANGUAGES, LOCALE } from '../../../domain/shared/Language';
import type { LocalizedText } from '../../../domain/shared/LocalizedText';

const isTexts = (value: unknown): value is LocalizedText => typeof value === 'object' && value !== null && 'fi' in value;

/** A setting's values as texts by field, `titles.sv`: what two versions of it are compared by. */
export function settingTexts(value: Settings[SettingKind], language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value as unknown as Record<string, unknown>).flatMap(([field, given]): Array<[string, string]> => {
      if (isTexts(given)) return LANGUAGES.map((one): [string, string] => [`${field}.${one}`, given[one]]);
      if (field === 'startsAt' || field === 'endsAt') return [[field, momentText(String(given), language)]];
      return [[field, Array.isArray(given) ? given.join(', ') : given === null ? '' : String(given)]];
    })
  );
}

/** A moment in the reader's own time; empty for none. */
export function momentText(iso: string, language: Language): string {
  return iso === '' ? '' : new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
}
