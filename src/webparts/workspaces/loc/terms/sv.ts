export const terms: WorkspaceTerms = {
  internal: 'Internt',
  partner: 'Arbetsrum med partner',
  open: 'Öppet',
  listed: 'Namnet syns för alla',
  closed: 'Slutet',
  public: 'Offentlig',
  internalClass: 'Intern',
  confidential: 'Sekretessbelagd',
  fi: 'finska',
  sv: 'svenska',
  en: 'engelska'
};
