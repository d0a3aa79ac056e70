/** One client-side web part of a page, loaded by Microsoft's own web part manager. */
import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { SPComponentLoader } from '@microsoft/sp-loader';
import { type IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';
import { type WebPartManager } from '@microsoft/sp-webpart-base';
import { button, element } from '../element';
import { type PageWords } from '../../words';
import { type CanvasControl, type PersistedWebPart } from './canvasContent';

interface WebPartPlace {
  readonly zone: HTMLElement;
  readonly scope: ServiceScope;
  readonly manager: WebPartManager;
  readonly displayMode: DisplayMode;
  readonly words: PageWords;
}

/** Never rejects: a part that fails shows SPFx's own error, an unknown one says so, and the page goes on. */
export async function drawWebPart(control: CanvasControl, place: WebPartPlace): Promise<void> {
  const { zone, words, manager, displayMode, scope } = place;
  const data = control.webPartData;
  const id = data?.id ?? control.webPartId;
  const manifest = id === undefined ? null : webPartManifest(id);
  if (data === undefined || manifest === null) {
    zone.append(element('p', { class: 'canvas-unknown' }, words.unknownWebPart, ...(data?.title ? [` (${data.title})`] : [])));
    return;
  }
  const host = element('div', { 'data-instance-id': data.instanceId });
  if (displayMode === DisplayMode.Edit) {
    zone.append(button(`${words.configure}: ${data.title}`, 'canvas-configure', () => manager.requestPropertyPaneAction(data.instanceId, 'Open')));
  }
  zone.append(host);
  host.style.minHeight = `${control.reservedHeight ?? 0}px`;
  try {
    await manager.loadWebPart({
      serviceScope: scope,
      domElement: host,
      instanceId: data.instanceId,
      manifest,
      displayMode,
      addedFromPersistedData: true,
      webPartData: persisted(data)
    });
  } catch (error) {
    console.error(`The web part "${data.title}" failed.`, error);
    // SPFx's own words above do not say which one it was.
    zone.append(element('p', { class: 'canvas-unknown' }, `${words.failedWebPart} ${data.title}`));
  } finally {
    host.style.minHeight = '';
  }
}

/** A copy, because a web part may change the object that it is given. */
function persisted(data: PersistedWebPart): PersistedWebPart {
  return structuredClone({ ...data, dataVersion: data.dataVersion || '1.0', properties: data.properties ?? {} });
}

/** Null when no deployed package has such a web part. */
function webPartManifest(id: string): IClientSideWebPartManifest<unknown> | null {
  const manifest = SPComponentLoader.getManifests().find((each) => each.id.toLowerCase() === id.toLowerCase() && each.componentType === 'WebPart');
  return manifest === undefined ? null : (manifest as IClientSideWebPartManifest<unknown>);
}
