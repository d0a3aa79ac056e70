/** The pages that are measured, made as an editor makes them: by SharePoint's own calls. */
import { writeFileSync } from 'node:fs';
import { base, plainWebPart, strangerId, strangerPackage } from '../../../local-tenant/page/testing/strangers';

const trivialId = strangerId(71);
const headers = { Authorization: 'Bearer bench', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };

/**
 * A package with one web part that writes one line and asks for nothing: the least that a web part can be. Like every one
 * built since SPFx 1.8.2 it leaves the legacy Fabric styles out, which the page beside it would have to fetch, and takes the
 * theme of its section.
 */
export function writeTrivialPackage(file: string): void {
  const script = plainWebPart(trivialId, "'Trivial'");
  writeFileSync(file, strangerPackage('trivial', [{ type: 'WebPart', id: trivialId, alias: 'Trivial', uses: [base('1.23.2')], more: { loadLegacyFabricCss: false, supportsThemeVariants: true }, file: 'trivial.js', script }]));
}

async function ask(origin: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(origin + path, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

/** `CanvasContent1` of a page. @param file server-relative */
export async function canvasOf(origin: string, site: string, file: string): Promise<object[]> {
  const { CanvasContent1 } = (await ask(origin, `${site}/_api/web/getfilebyserverrelativepath(decodedurl='${file}')/listItemAllFields?$select=CanvasContent1`)) as { readonly CanvasContent1: string };
  return JSON.parse(CanvasContent1) as object[];
}

export const text = (innerHTML: string): object => ({ controlType: 4, id: crypto.randomUUID(), position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 }, innerHTML });

/** Trivial web parts in the places of the canvas's web parts: what the runtime keeps of a part depends on its section, too. */
export const trivialPartsLike = (canvas: readonly object[]): object[] =>
  canvas.map((control) => ('webPartId' in control ? { ...trivialPart(), position: (control as { readonly position?: object }).position } : control));

/** The trivial web part, below everything else. */
export function trivialPart(): object {
  const instanceId = crypto.randomUUID();
  return {
    controlType: 3, id: instanceId, webPartId: trivialId, position: { zoneIndex: 99, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 },
    webPartData: { id: trivialId, instanceId, title: 'Trivial', description: '', dataVersion: '1.0', properties: {} }
  };
}

/** Publishes an ordinary page. @returns its server-relative address */
export async function publishPage(origin: string, site: string, title: string, canvas: readonly object[]): Promise<string> {
  const pages = `${site}/_api/sitepages/pages`;
  const { Id } = (await ask(origin, pages, { PageLayoutType: 'Home' })) as { readonly Id: number };
  await ask(origin, `${pages}(${Id})/savepage`, { Title: title, CanvasContent1: JSON.stringify(canvas) });
  await ask(origin, `${pages}(${Id})/publish`, {});
  const { AbsoluteUrl } = (await ask(origin, `${pages}(${Id})?$select=AbsoluteUrl`)) as { readonly AbsoluteUrl: string };
  return new URL(AbsoluteUrl).pathname;
}

/** Takes a deployed package away from the whole tenant: neither its web parts nor its extensions run any more. */
export async function retractPackage(origin: string, productId: string): Promise<void> {
  await ask(origin, `/_api/web/tenantappcatalog/AvailableApps/GetById('${productId}')/Retract`, {});
}
