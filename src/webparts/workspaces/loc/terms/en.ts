export const terms: WorkspaceTerms = {
  internal: 'Internal',
  partner: 'Partner workspace',
  open: 'Open',
  listed: 'Name shown to everyone',
  closed: 'Closed',
  public: 'Public',
  internalClass: 'Internal',
  confidential: 'Confidential',
  fi: 'Finnish',
  sv: 'Swedish',
  en: 'English'
};
