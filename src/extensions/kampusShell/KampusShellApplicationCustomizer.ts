import { BaseApplicationCustomizer, PlaceholderName, type PlaceholderContent } from '@microsoft/sp-application-base';
import { ThemeProvider, type ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import * as strings from 'KampusShellStrings';
import * as React from 'react';
import { servicesFor } from '../../app/createServices';
import { mount, type Mounted } from '../../app/mount';
import { Footer } from './components/Footer';
import { Header } from './components/Header';
import { MandatoryReading } from './components/MandatoryReading';
import { focusContent } from './focusContent';
import { openAnew } from './openAnew';

/** The header and footer of every page. One of each, however many pages are opened in place. */
export default class KampusShellApplicationCustomizer extends BaseApplicationCustomizer<Record<string, never>> {
  private readonly drawn = new Map<PlaceholderName, { readonly content: PlaceholderContent; readonly mounted: Mounted }>();
  private themes: ThemeProvider | undefined;
  private visit = 0;

  public override onInit(): Promise<void> {
    this.themes = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.themes.themeChangedEvent.add(this, this.onThemeChanged);
    this.context.placeholderProvider.changedEvent.add(this, this.draw);
    this.context.application.navigatedEvent.add(this, this.onNavigated);
    this.draw();
    return Promise.resolve();
  }

  protected override onDispose(): void {
    this.themes?.themeChangedEvent.remove(this, this.onThemeChanged);
    this.context.placeholderProvider.changedEvent.remove(this, this.draw);
    this.context.application.navigatedEvent.remove(this, this.onNavigated);
    this.drawn.forEach(({ content }) => content.dispose());
  }

  private onNavigated(): void {
    this.visit += 1;
    this.draw();
  }

  private onThemeChanged(_event: ThemeChangedEventArgs): void {
    this.draw();
  }

  private draw(): void {
    const pagePath = (): string => decodeURI(window.location.pathname);
    this.drawIn(PlaceholderName.Top, React.createElement(Header, { strings, visit: this.visit, onSkip: focusContent, pagePath, onOpen: openAnew }));
    const reading = React.createElement(MandatoryReading, { key: pagePath(), pagePath: pagePath() });
    this.drawIn(PlaceholderName.Bottom, React.createElement(React.Fragment, null, reading, React.createElement(Footer, { strings })));
  }

  private drawIn(name: PlaceholderName, element: React.ReactElement): void {
    const drawn = this.drawn.get(name) ?? this.open(name);
    drawn?.mounted.render(element, this.themes?.tryGetTheme(), servicesFor(this.context.pageContext));
  }

  /** Takes a placeholder when the page has it; SharePoint says so by changedEvent when it comes later. */
  private open(name: PlaceholderName): { readonly content: PlaceholderContent; readonly mounted: Mounted } | undefined {
    const content = this.context.placeholderProvider.tryCreateContent(name, {
      onDispose: () => {
        this.drawn.get(name)?.mounted.unmount();
        this.drawn.delete(name);
      }
    });
    if (!content) return undefined;
    // SharePoint fixes the height that it keeps for the header; a disruption notice needs a row more.
    content.domElement.style.height = 'auto';
    const drawn = { content, mounted: mount(content.domElement) };
    this.drawn.set(name, drawn);
    return drawn;
  }
}
