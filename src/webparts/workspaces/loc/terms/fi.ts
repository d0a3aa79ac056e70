export const terms: WorkspaceTerms = {
  internal: 'Sisäinen',
  partner: 'Kumppanityötila',
  open: 'Avoin',
  listed: 'Nimi näkyy kaikille',
  closed: 'Suljettu',
  public: 'Julkinen',
  internalClass: 'Sisäinen',
  confidential: 'Salassa pidettävä',
  fi: 'suomi',
  sv: 'ruotsi',
  en: 'englanti'
};
