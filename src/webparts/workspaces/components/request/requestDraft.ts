import type { Language } from '../../../../domain/shared/Language';
import type { RequestContent, WorkspaceRequest } from '../../../../domain/workspaces/WorkspaceRequest';

/** What is being written. */
export interface RequestDraft {
  /** Stays the same until it has been sent, however often that is tried. */
  readonly key: string;
  readonly content: RequestContent;
}

/** @param mended the returned request that is being mended; null for a new one */
export function newDraft(language: Language, mended: WorkspaceRequest | null): RequestDraft {
  const empty: RequestContent = {
    name: '', purpose: '', kind: 'internal', visibility: 'listed', organisation: '', owner: null, deputy: null, endDay: '', informationClass: null, language
  };
  return { key: crypto.randomUUID(), content: mended?.content ?? empty };
}
