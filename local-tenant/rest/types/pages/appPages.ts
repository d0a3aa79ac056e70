import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { webRelativeUrl, type PageLibrary, type PageView } from './sitePages';
import { createPage, publishPage, savePage, promoted } from './writingPages';

const layout = 'SingleWebPartAppPage';

/** Makes and publishes a page that is one web part. @param json the web part's data @returns the page's web-relative URL */
export function createAppPage(library: PageLibrary, json: string, title: string | null, context: Context): string {
  const data = webPartData(json);
  const name = title ?? (typeof data['title'] === 'string' && data['title'] !== '' ? data['title'] : 'App');
  const page = createPage(library, { columns: { Title: name, PageLayoutType: layout, PromotedState: promoted.no, CanvasContent1: canvasOf(data) }, name: name.replace(/[^\p{L}\p{N}_-]/gu, '-') }, context);
  return webRelativeUrl(publishPage(page, context));
}

/** Gives an app page another web part, and perhaps another title; published at once. */
export function updateAppPage(page: PageView, json: string, title: string | null, context: Context): string {
  const saved = savePage(page, { CanvasContent1: canvasOf(webPartData(json)), ...(title === null ? {} : { Title: title }) }, context);
  return webRelativeUrl(publishPage(saved, context));
}

function canvasOf(data: Readonly<Record<string, unknown>>): string {
  const position = { layoutIndex: 1, zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 };
  return JSON.stringify([{ controlType: 3, id: data['instanceId'] ?? data['id'], position, webPartId: data['id'], webPartData: data, emphasis: {}, displayMode: 2 }]);
}

function webPartData(json: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw badArgument('webPartDataAsJson is not JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || typeof (parsed as { id?: unknown }).id !== 'string') throw badArgument('webPartDataAsJson names no web part.');
  return parsed as Record<string, unknown>;
}
