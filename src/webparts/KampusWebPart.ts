import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type * as React from 'react';
import { servicesFor } from '../app/createServices';
import { organisations } from '../app/facts/facts';
import { type FactStore, factStoreOf } from '../app/facts/FactStore';
import { mount, type Mounted } from '../app/mount';
import type { Services } from '../app/Services';
import type { Language } from '../domain/shared/Language';

/** What a part is drawn from. */
export interface PartInput<Properties, Strings> {
  readonly strings: Strings;
  /** As the page has them: an old page may lack what a newer manifest gives. */
  readonly properties: Properties;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** The property pane for the properties as they are now. */
export type Pane<Properties> = (properties: Properties) => IPropertyPaneConfiguration;

/** A web part's own code, in a chunk of its own. */
export interface PartModule<Properties, Strings> {
  readonly draw: (input: PartInput<Properties, Strings>) => React.ReactElement;
  /** Fetches what the property pane needs; left out where an editor has nothing to set. */
  readonly preparePane?: (strings: Strings, services: Services) => Promise<Pane<Properties>>;
}

/** What has been fetched of a part. */
interface Loaded<Properties, Strings> {
  readonly part: PartModule<Properties, Strings>;
  readonly strings: Strings;
  /** Undefined until an editor has opened it. */
  pane?: Pane<Properties> | undefined;
}

/** Words in each language, in chunks of their own. */
export type WordLoaders<Strings> = Readonly<Record<Language, () => Promise<{ readonly default: Strings }>>>;

/**
 * A web part of Kampus. Every page loads every web part's class, since the package is one bundle; so a class only says
 * where its code and its words are, and both are fetched when a page has the web part.
 */
export abstract class KampusWebPart<Properties extends object, Strings> extends BaseClientSideWebPart<Properties> {
  private mounted: Mounted | undefined;
  private theme: IReadonlyTheme | undefined;
  private loaded: Loaded<Properties, Strings> | undefined;

  protected abstract loadPart(): Promise<PartModule<Properties, Strings>>;
  protected abstract readonly words: WordLoaders<Strings>;

  protected override async onInit(): Promise<void> {
    const { services } = this;
    const loading = Promise.all([this.loadPart(), this.words[services.reader.language]()]);
    this.askAhead(services, factStoreOf(services.reader.loginName));
    const [part, words] = await loading;
    this.loaded = { part, strings: words.default };
  }

  public override render(): void {
    if (this.loaded === undefined) return;
    this.mounted ??= mount(this.domElement);
    const { properties, instanceId } = this;
    const { part, strings } = this.loaded;
    this.mounted.render(part.draw({ strings, properties, instanceId }), this.theme, this.services);
  }

  /**
   * Asks for what the part shows first, while its code is on its way: what the whole page must know, in one batch with the
   * header and the other parts.
   */
  protected askAhead(services: Services, facts: FactStore): void {
    facts.askIfOld(organisations, services);
  }

  private get services(): Services {
    return servicesFor(this.context.pageContext);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) this.render();
  }

  protected override onDispose(): void {
    this.mounted?.unmount();
    this.mounted = undefined;
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { loaded } = this;
    if (loaded) loaded.pane = await loaded.part.preparePane?.(loaded.strings, this.services);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.loaded?.pane?.(this.properties) ?? { pages: [] };
  }
}
