/**
 * The members of SPFx 1.23.2 that Microsoft keeps to itself (most begin with an underscore) and that hosting a page
 * needs. They exist at run time and are left out of the published types. Nothing outside this folder names them.
 */
import { type DisplayMode, type ServiceKey, type ServiceScope } from '@microsoft/sp-core-library';
import { type IReadonlyTheme } from '@microsoft/sp-component-base';
import { type IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';

declare module '@microsoft/sp-application-base' {
  export interface PageChrome {
    readonly appDiv: HTMLElement;
    readonly suiteNavDiv: HTMLElement;
    readonly dialogContainerDiv: HTMLElement;
    show(): void;
    resetToInitial(): void;
    dispose(): void;
  }

  export interface PageChromeProvider {
    initializeThemeManager(scope: () => ServiceScope): { registerOnThemeChangeCallback(): void; flushStyles(): void; dispose(): void };
    initializeMasterChrome(): object;
    initializePageChrome(scope: ServiceScope, master: object, applicationId: string, preloadedData: object): PageChrome;
    initializeSuiteNavManager(): undefined;
    initializeSuiteNavManagerConfiguration(): undefined;
    initializeThemeProvider(): { loadThemedStyles(): Promise<void> };
    updateSearchBoxText(): void;
  }

  export interface NavigationResult {
    readonly operation: 'UpdateContext' | 'LoadApplication' | 'Unsupported';
    readonly preloadedData: object;
  }

  export interface ApplicationContext {
    readonly serviceScope: ServiceScope;
    readonly preloadedData: object;
    readonly chrome: PageChrome;
    readonly navigator: { navigate(url: string): Promise<NavigationResult> };
  }

  export abstract class BaseApplication {
    protected readonly context: ApplicationContext;
    protected get domElement(): HTMLElement;
    abstract _getPageChromeProvider(): PageChromeProvider;
    protected onRender(): void;
    protected onDispose(): void;
  }

  export class _PlaceholderManager {
    static readonly serviceKey: ServiceKey<_PlaceholderManager>;
    /** Offers every element with `data-sp-placeholder` to the extensions. */
    registerPlaceholders(): void;
  }
}

declare module '@microsoft/sp-webpart-base' {
  export interface WebPartData {
    id: string;
    instanceId: string;
    title: string;
    description?: string;
    dataVersion: string;
    properties?: unknown;
    serverProcessedContent?: unknown;
  }

  export interface WebPartLoadOptions {
    readonly serviceScope: ServiceScope;
    readonly domElement: HTMLElement;
    readonly instanceId: string;
    readonly manifest: IClientSideWebPartManifest<unknown>;
    readonly displayMode: DisplayMode;
    readonly addedFromPersistedData: boolean;
    readonly webPartData: WebPartData;
  }

  export interface WebPartManager {
    /** Rejects when the web part fails; SPFx has then drawn its own error in the element. */
    loadWebPart(options: WebPartLoadOptions): Promise<void>;
    setDisplayMode(mode: DisplayMode): void;
    requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle'): void;
    serialize(instanceId: string): Map<string, WebPartData | undefined>;
    dispose(): void;
  }

  export class _MinimalWebPartHost {
    constructor(scope: ServiceScope);
  }

  export const _ClientSideWebPartManagerFactory: { create(host: _MinimalWebPartHost): WebPartManager };
}

declare module '@microsoft/sp-component-base' {
  /** The constructor of ThemeProvider, which the published type hides. */
  export type ThemeProviderConstructor = new (scope: ServiceScope, theme: IReadonlyTheme) => object;

  export interface ThemeSetter {
    _setTheme(theme: IReadonlyTheme): void;
  }
}
