/** Saves a page through SharePoint's own REST API of site pages. */
import { type ServiceScope } from '@microsoft/sp-core-library';
import { SPHttpClient } from '@microsoft/sp-http';

export interface PageChanges {
  readonly Title: string;
  /** JSON of the controls. */
  readonly CanvasContent1: string;
}

/** SharePoint refused; the message is its own, for the log. */
class SaveRefusedError extends Error {
  override readonly name = 'SaveRefusedError';
}

/** Checks the page out and keeps the changes as a draft. @throws SaveRefusedError */
export async function saveDraft(scope: ServiceScope, webUrl: string, pageId: number, changes: PageChanges): Promise<void> {
  await post(scope, `${webUrl}/_api/sitepages/pages(${pageId})/checkoutpage`, null);
  await post(scope, `${webUrl}/_api/sitepages/pages(${pageId})/savepage`, changes);
}

/** Makes the draft the page that readers see. @throws SaveRefusedError */
export async function publish(scope: ServiceScope, webUrl: string, pageId: number): Promise<void> {
  await post(scope, `${webUrl}/_api/sitepages/pages(${pageId})/publish`, null);
}

async function post(scope: ServiceScope, url: string, body: PageChanges | null): Promise<void> {
  const response = await scope.consume(SPHttpClient.serviceKey).post(url, SPHttpClient.configurations.v1, {
    headers: { 'Content-Type': 'application/json;odata.metadata=none;charset=utf-8' },
    ...(body === null ? {} : { body: JSON.stringify(body) })
  });
  if (!response.ok) throw new SaveRefusedError(`${response.status} ${await response.text()}`);
}
