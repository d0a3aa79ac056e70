/** The frame that SharePoint draws around an application: suite bar, placeholders, property pane, dialogs. */
import { type PageChrome, type PageChromeProvider } from '@microsoft/sp-application-base';
import { type PreloadedData } from '../../preloadedData';
import { element } from '../element';
import { suiteBar } from '../suiteBar';

/** Heights that extensions ask to have reserved before they are loaded, px. */
interface ReservedHeights {
  readonly top: number;
  readonly bottom: number;
}

export function pageChromeProvider(): PageChromeProvider {
  return {
    initializeThemeManager: () => ({ registerOnThemeChangeCallback: nothing, flushStyles: nothing, dispose: nothing }),
    initializeMasterChrome: () => ({}),
    initializePageChrome: (_scope, _master, _applicationId, preloadedData) => drawChrome(preloadedData as PreloadedData),
    initializeSuiteNavManager: () => undefined,
    initializeSuiteNavManagerConfiguration: () => undefined,
    initializeThemeProvider: () => ({ loadThemedStyles: () => Promise.resolve() }),
    updateSearchBoxText: nothing
  };
}

const nothing = (): void => undefined;

function drawChrome(data: PreloadedData): PageChrome {
  const root = document.getElementById('spPageChrome');
  if (root === null) throw new Error('The document has no #spPageChrome.');
  const reserved = reservedHeights(data);
  const suiteNavDiv = suiteBar(data.localPage);
  const appDiv = element('div', { class: 'page-app' });
  const dialogContainerDiv = element('div');
  root.replaceChildren(
    suiteNavDiv,
    element('div', { 'data-sp-placeholder': 'Top', style: `min-height:${reserved.top}px` }),
    element('div', { id: 'spPageChromeAppDiv' }, appDiv, element('div', { id: 'spPropertyPaneContainer' })),
    element('div', { 'data-sp-placeholder': 'Bottom', style: `min-height:${reserved.bottom}px` }),
    dialogContainerDiv
  );
  return { appDiv, suiteNavDiv, dialogContainerDiv, show: nothing, resetToInitial: nothing, dispose: () => root.replaceChildren() };
}

function reservedHeights({ customActions }: PreloadedData): ReservedHeights {
  const wishes = customActions.map(({ hostProperties }) => parseHostProperties(hostProperties));
  const total = (key: string): number => wishes.reduce((sum, wish) => sum + (Number(wish[key]) || 0), 0);
  return { top: total('preAllocatedApplicationCustomizerTopHeight'), bottom: total('preAllocatedApplicationCustomizerBottomHeight') };
}

function parseHostProperties(json: string): Record<string, unknown> {
  if (json === '') return {};
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch (error) {
    console.warn('The host properties of an extension are not JSON.', error);
    return {};
  }
}
