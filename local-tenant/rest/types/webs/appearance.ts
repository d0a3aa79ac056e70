import { getSetting, permission, setSetting, updateWeb, type Store, type Web } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entity, nothing, reads, value, writes, type Resource } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Utilities.ThemeManager': null; 'SP.ThemeInfo': Web }
}

/** Themes that the tenant offers, by name; each is the JSON that was given. */
type TenantThemes = Readonly<Record<string, string>>;
const themesKey = 'tenantThemes';
const hideDefaultsKey = 'hideDefaultThemes';

const themesOf = (store: Store): TenantThemes => getSetting<TenantThemes>(store, themesKey) ?? {};
const jsonTheme = ([name, themeJson]: [string, string]): Complex => complex('SP.Utilities.JsonTheme', { name, themeJson });

/** `_api/thememanager`: the tenant's themes, and the theme of a web. */
defineType('SP.Utilities.ThemeManager', {
  properties: {},
  methods: {
    AddTenantTheme: writes(['name', 'themeJson'], (_self, args, context) => saveTheme(args, context, (themes, name) => !Object.hasOwn(themes, name))),
    UpdateTenantTheme: writes(['name', 'themeJson'], (_self, args, context) => saveTheme(args, context, (themes, name) => Object.hasOwn(themes, name))),
    DeleteTenantTheme: writes(['name'], (_self, args, context) => {
      demandAdministrator(context);
      const name = args.text('name');
      setSetting(context.store, themesKey, Object.fromEntries(Object.entries(themesOf(context.store)).filter(([each]) => each !== name)));
      return nothing;
    }),
    GetTenantTheme: reads(['name'], (_self, args, { store }) => {
      const found = Object.entries(themesOf(store)).find(([name]) => name === args.text('name'));
      return found ? value(jsonTheme(found)) : nothing;
    }),
    GetAvailableThemes: reads([], (_self, _args, { store }) => value(listOf('SP.Utilities.JsonTheme', Object.entries(themesOf(store)).map(jsonTheme)))),
    GetTenantThemingOptions: reads([], (_self, _args, { store }) => value(complex('SP.Utilities.ThemingOptions', {
      hideDefaultThemes: getSetting<boolean>(store, hideDefaultsKey) ?? false,
      themePreviews: listOf('SP.Utilities.JsonTheme', Object.entries(themesOf(store)).map(jsonTheme)),
    }))),
    GetHideDefaultThemes: reads([], (_self, _args, { store }) => value(getSetting<boolean>(store, hideDefaultsKey) ?? false)),
    SetHideDefaultThemes: writes(['hideDefaultThemes'], (_self, args, context) => {
      demandAdministrator(context);
      setSetting(context.store, hideDefaultsKey, args.boolean('hideDefaultThemes'));
      return value(true);
    }),
    ApplyTheme: writes(['name', 'themeJson'], (_self, args, context) => {
      context.demand(permission.applyThemeAndBorder, context.web);
      updateWeb(context.store, context.web.id, { settings: { theme: { name: args.text('name'), json: checkedTheme(args.text('themeJson')) } } });
      return value(`${context.web.url === '/' ? '' : context.web.url}/_catalogs/theme/Themed`);
    }),
  },
});
extendType('Root', { navigations: { ThemeManager: () => entity('SP.Utilities.ThemeManager', null) } });

defineType('SP.ThemeInfo', {
  id: () => 'Web/ThemeInfo',
  properties: {
    AccessibleDescription: (web) => themeOf(web)?.name ?? '',
    ThemeBackgroundImageUri: null,
  },
});

extendType('SP.Web', {
  properties: {
    ThemedCssFolderUrl: (web) => (themeOf(web) ? `${web.url === '/' ? '' : web.url}/_catalogs/theme/Themed` : null),
  },
  onRequest: {
    ThemeData: (web) => themeOf(web)?.json ?? null,
  },
  navigations: { ThemeInfo: (web) => entity('SP.ThemeInfo', web) },
  methods: {
    ApplyTheme: writes(['colorPaletteUrl', 'fontSchemeUrl', 'backgroundImageUrl', 'shareGenerated'], (web, args, context) => {
      context.demand(permission.applyThemeAndBorder, web, web.siteId);
      updateWeb(context.store, web.id, { settings: { theme: { name: args.text('colorPaletteUrl'), json: null } } });
      return nothing;
    }),
    SetChromeOptions: writes(chromeOptions(), (web, args, context) => {
      context.demand(permission.manageWeb, web, web.siteId);
      updateWeb(context.store, web.id, { settings: chromeFrom(args) });
      return nothing;
    }),
  },
});

interface WebTheme {
  readonly name: string;
  /** The palette, or null when it came from files. */
  readonly json: string | null;
}

const themeOf = (web: Web): WebTheme | undefined => web.settings['theme'] as WebTheme | undefined;

/** Parameters of SetChromeOptions, and the settings that they are: the same words with a capital letter. */
function chromeOptions(): string[] {
  return [
    'headerLayout', 'headerEmphasis', 'megaMenuEnabled', 'footerEnabled', 'footerLayout', 'footerEmphasis', 'hideTitleInHeader', 'logoAlignment', 'horizontalQuickLaunch',
  ];
}

function chromeFrom(args: Args): Record<string, unknown> {
  return Object.fromEntries(chromeOptions().filter((name) => args.raw(name) !== undefined && args.raw(name) !== null).map((name) => {
    const given = args.raw(name);
    if (typeof given !== 'boolean' && typeof given !== 'number') throw badArgument(name);
    return [name[0]!.toUpperCase() + name.slice(1), given];
  }));
}

function saveTheme(args: Args, context: Context, allowed: (themes: TenantThemes, name: string) => boolean): Resource {
  demandAdministrator(context);
  const themes = themesOf(context.store);
  const name = args.text('name');
  if (!allowed(themes, name)) return value(false);
  setSetting(context.store, themesKey, { ...themes, [name]: checkedTheme(args.text('themeJson')) });
  return value(true);
}

function checkedTheme(json: string): string {
  try {
    const theme: unknown = JSON.parse(json);
    if (typeof theme === 'object' && theme !== null) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badArgument('The theme is not a JSON object.');
}

function demandAdministrator({ user }: Context): void {
  if (!user.tenantAdmin) throw accessDenied();
}
