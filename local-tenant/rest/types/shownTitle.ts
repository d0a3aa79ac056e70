import type { Context } from '../model/Context';

interface Titled {
  readonly title: string;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** A title as the caller is shown it: in the caller's own language, when it has been said in that (TitleResource). */
export function shownTitle({ title, settings }: Titled, { user }: Context): string {
  const language = user.data['language'];
  const said = Object.entries((settings?.['TitleTranslations'] ?? {}) as Readonly<Record<string, string>>);
  return said.find(([culture]) => typeof language === 'string' && culture.split('-')[0] === language.slice(0, 2).toLowerCase())?.[1] ?? title;
}
