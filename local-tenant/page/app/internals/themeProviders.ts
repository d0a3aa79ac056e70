import { ThemeProvider, type IReadonlyTheme, type ThemeProviderConstructor, type ThemeSetter } from '@microsoft/sp-component-base';
import { type ServiceScope } from '@microsoft/sp-core-library';

/** Gives the page's theme to everything that is in no section, extensions above all. */
export function setPageTheme(root: ServiceScope, theme: IReadonlyTheme): void {
  (root.consume(ThemeProvider.serviceKey) as unknown as ThemeSetter)._setTheme(theme);
}

/** A child scope whose web parts get `theme` from their ThemeProvider, as a section's web parts do in SharePoint. */
export function themedScope(parent: ServiceScope, theme: IReadonlyTheme): ServiceScope {
  const Provider = ThemeProvider as unknown as ThemeProviderConstructor;
  const scope = parent.startNewChild();
  scope.provide(ThemeProvider.serviceKey, new Provider(scope, theme) as ThemeProvider);
  scope.finish();
  return scope;
}
