import type { PlaceholderContent, PlaceholderName, PlaceholderProvider } from '@microsoft/sp-application-base';
import type * as React from 'react';
import { mount, type Mounted } from '../../app/mount';
import type { Services } from '../../app/Services';
import type { SectionTheme } from '../../app/theme/themeVariables';

/** The places that SharePoint's pages keep for extensions, with what is drawn there. */
export class Placeholders {
  private readonly drawn = new Map<PlaceholderName, { readonly content: PlaceholderContent; readonly mounted: Mounted }>();

  public constructor(private readonly provider: PlaceholderProvider) {}

  /** Draws, or draws again; where the page has no such place, nothing. SharePoint tells by changedEvent when one comes later. */
  public draw(name: PlaceholderName, element: React.ReactElement, theme: SectionTheme | undefined, services: Services): void {
    (this.drawn.get(name) ?? this.open(name))?.mounted.render(element, theme, services);
  }

  public dispose(): void {
    this.drawn.forEach(({ content }) => content.dispose());
  }

  private open(name: PlaceholderName): { readonly content: PlaceholderContent; readonly mounted: Mounted } | undefined {
    const content = this.provider.tryCreateContent(name, {
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
