import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as uiStrings from 'UiStrings';
import { UiStringsContext } from '../ui/uiStrings';
import { AppRoot } from './AppRoot';
import { factStoreOf } from './facts/FactStore';
import { FactStoreContext } from './facts/useFact';
import type { Services } from './Services';
import type { SectionTheme } from './theme/themeVariables';
import { ServicesContext } from './useServices';

/** A part of Kampus in an element of the page. */
export interface Mounted {
  /** Draws, or draws again with other properties, another theme or another page's services. */
  render(children: React.ReactElement, theme: SectionTheme | undefined, services: Services): void;
  /** Takes everything away: the React root, its listeners and timers, and the part's hold on the shared cache. */
  unmount(): void;
}

/** Prepares an element for a part; nothing is drawn before `render`. */
export function mount(element: Element): Mounted {
  return {
    render(children, theme, services) {
      ReactDOM.render(
        <ServicesContext.Provider value={services}>
          <FactStoreContext.Provider value={factStoreOf(services.reader.loginName)}>
            <UiStringsContext.Provider value={uiStrings}>
              <AppRoot theme={theme}>{children}</AppRoot>
            </UiStringsContext.Provider>
          </FactStoreContext.Provider>
        </ServicesContext.Provider>,
        element
      );
    },
    unmount() {
      ReactDOM.unmountComponentAtNode(element);
    }
  };
}
