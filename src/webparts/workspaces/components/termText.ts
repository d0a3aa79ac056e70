import type { InformationClass } from '../../../domain/workspaces/Workspace';

/** What an information class is called; `internal` is a kind of workspace, too, and its words are not the same in every language. */
export const classText = (terms: WorkspaceTerms, informationClass: InformationClass | null): string =>
  informationClass === null ? '' : terms[informationClass === 'internal' ? 'internalClass' : informationClass];
