import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration, IPropertyPaneDropdownOption } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'NewsFeedStrings';
import * as React from 'react';
import { servicesFor } from '../../app/createServices';
import { mount, type Mounted } from '../../app/mount';

export interface INewsFeedWebPartProps {
  /** Key of the organisation whose news are shown; empty or `*`: by the site, else by the reader. */
  organisation: string;
  /** How many are shown at a time. */
  count: number;
  layout: 'front' | 'list';
}

/** Ajankohtaista. */
export default class NewsFeedWebPart extends BaseClientSideWebPart<INewsFeedWebPartProps> {
  private mounted: Mounted | undefined;
  private theme: IReadonlyTheme | undefined;
  private component: typeof import('./components/NewsFeed') | undefined;
  private pane: typeof import('./newsFeedPane') | undefined;
  private organisations: readonly IPropertyPaneDropdownOption[] = [];

  protected override async onInit(): Promise<void> {
    this.component = await import(/* webpackChunkName: 'newsFeed' */ './components/NewsFeed');
  }

  public override render(): void {
    if (!this.component) return;
    this.mounted ??= mount(this.domElement);
    const { organisation, count, layout } = this.properties;
    const feed = React.createElement(this.component.NewsFeed, {
      strings,
      pinned: organisation === '' || organisation === '*' ? null : organisation,
      count,
      layout,
      instanceId: this.instanceId
    });
    this.mounted.render(feed, this.theme, servicesFor(this.context.pageContext));
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
    this.pane = await import(/* webpackChunkName: 'newsFeedPane' */ './newsFeedPane');
    this.organisations = await this.pane.organisationOptions(servicesFor(this.context.pageContext));
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ? this.pane.newsFeedPane(strings, this.organisations, this.properties.organisation) : { pages: [] };
  }
}
