import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'QuickLinksStrings';
import * as React from 'react';
import { servicesFor } from '../../app/createServices';
import { mount, type Mounted } from '../../app/mount';

/** Pikalinkit: the reader's own desktop. It has nothing for an editor to set. */
export default class QuickLinksWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private mounted: Mounted | undefined;
  private theme: IReadonlyTheme | undefined;
  private component: typeof import('./components/QuickLinks') | undefined;

  protected override async onInit(): Promise<void> {
    this.component = await import(/* webpackChunkName: 'quickLinks' */ './components/QuickLinks');
  }

  public override render(): void {
    if (!this.component) return;
    this.mounted ??= mount(this.domElement);
    const links = React.createElement(this.component.QuickLinks, { strings, instanceId: this.instanceId });
    this.mounted.render(links, this.theme, servicesFor(this.context.pageContext));
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) this.render();
  }

  protected override onDispose(): void {
    this.mounted?.unmount();
    this.mounted = undefined;
  }
}
