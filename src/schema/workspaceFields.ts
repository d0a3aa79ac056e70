import { field } from './fields';

/** What a workspace and the request for one say alike. */
export const workspaceFields = {
  Purpose: field.note(),
  WorkspaceKind: field.choice({ choices: ['internal', 'partner'], defaultChoice: 'internal', isRequired: true, isIndexed: true }),
  /** `open`: everyone in the Government reads it; `listed`: everyone learns its name, members read it; `closed`: only members learn of it. */
  Visibility: field.choice({ choices: ['open', 'listed', 'closed'], defaultChoice: 'listed', isRequired: true }),
  Owner: field.person({ isIndexed: true }),
  Deputy: field.person({ isIndexed: true }),
  InformationClass: field.choice({ choices: ['public', 'internal', 'confidential'], defaultChoice: 'internal', isRequired: true }),
  SiteLanguage: field.choice({ choices: ['fi', 'sv', 'en'], defaultChoice: 'fi', isRequired: true })
} as const;
