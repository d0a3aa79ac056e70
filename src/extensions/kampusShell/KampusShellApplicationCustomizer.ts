import { BaseApplicationCustomizer, PlaceholderName } from '@microsoft/sp-application-base';
import { ThemeProvider } from '@microsoft/sp-component-base';
import * as strings from 'KampusShellStrings';
import * as React from 'react';
import { servicesFor } from '../../app/createServices';
import { organisations } from '../../app/facts/facts';
import { factStoreOf } from '../../app/facts/FactStore';
import { Footer } from './components/Footer';
import { Header } from './components/Header';
import { askReading, MandatoryReading, type AskedReading } from './components/MandatoryReading';
import { focusContent } from './focusContent';
import { openAnew } from './openAnew';
import { Placeholders } from './Placeholders';

const pagePath = (): string => decodeURI(window.location.pathname);
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The header and footer of every page. One of each, however many pages are opened in place. */
export default class KampusShellApplicationCustomizer extends BaseApplicationCustomizer<Record<string, never>> {
  private placeholders: Placeholders | undefined;
  private themes: ThemeProvider | undefined;
  private visit = 0;
  private asked: AskedReading | undefined;

  public override async onInit(): Promise<void> {
    const services = servicesFor(this.context.pageContext);
    factStoreOf(services.reader.loginName).askIfOld(organisations, services);
    this.asked = askReading(services, pagePath());
    // Drawn when the questions have left: PnPjs takes one task to gather a batch and one to send it. The web parts, too,
    // begin to fetch before the header takes its time to draw.
    await nextTask();
    await nextTask();
    this.placeholders = new Placeholders(this.context.placeholderProvider);
    this.themes = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.themes.themeChangedEvent.add(this, this.draw);
    this.context.placeholderProvider.changedEvent.add(this, this.draw);
    this.context.application.navigatedEvent.add(this, this.onNavigated);
    this.draw();
  }

  protected override onDispose(): void {
    this.themes?.themeChangedEvent.remove(this, this.draw);
    this.context.placeholderProvider.changedEvent.remove(this, this.draw);
    this.context.application.navigatedEvent.remove(this, this.onNavigated);
    this.placeholders?.dispose();
  }

  private onNavigated(): void {
    this.visit += 1;
    this.draw();
  }

  private draw(): void {
    const services = servicesFor(this.context.pageContext);
    const path = pagePath();
    if (this.asked?.path !== path) this.asked = askReading(services, path);
    const header = React.createElement(Header, { strings, visit: this.visit, onSkip: focusContent, pagePath, onOpen: openAnew });
    const reading = React.createElement(MandatoryReading, { key: path, asked: this.asked });
    const bottom = React.createElement(React.Fragment, null, reading, React.createElement(Footer, { strings }));
    const theme = this.themes?.tryGetTheme();
    this.placeholders?.draw(PlaceholderName.Top, header, theme, services);
    this.placeholders?.draw(PlaceholderName.Bottom, bottom, theme, services);
  }
}
