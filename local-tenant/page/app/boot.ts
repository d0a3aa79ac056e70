/** Starts the page: hands the document's data to Microsoft's loader, which loads the page application. */
import { type PreloadedData } from '../preloadedData';
import { pageWords } from '../words';

declare const FLUENT_FONTS_URL: string;

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(data: PreloadedData, onFailure: (error: unknown) => void): Promise<unknown>;
}

declare global {
  interface Window {
    /** Microsoft's loader, set by the boot assembly. */
    spModuleLoader: ModuleLoader;
    _spPageContextInfo: unknown;
    moduleLoaderPromise: Promise<unknown>;
    /** Where Fluent UI 8, also a package's own copy, takes its fonts from; Fluent declares it so. */
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

function showFailure(error: unknown, { localPage }: PreloadedData): void {
  console.error('The page could not be started.', error);
  const loading = document.querySelector('.page-loading');
  if (loading !== null) loading.textContent = pageWords[localPage.language].couldNotStart;
}

const data = JSON.parse(document.getElementById('preloadedData')?.textContent ?? '') as PreloadedData;
// Text fonts are left to the system; the icons come from the npm package instead of a content network.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: FLUENT_FONTS_URL };
window._spPageContextInfo = data.spPageContextInfo;
window.spModuleLoader._isTelemetryDisabled = true;
window.moduleLoaderPromise = window.spModuleLoader.start(data, (error) => showFailure(error, data));
window.moduleLoaderPromise.catch((error: unknown) => showFailure(error, data));
