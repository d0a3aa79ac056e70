const strings: WorkspaceFrontStrings = {
  about: 'Työtilasta',
  failed: 'Työtilan tietoja ei saatu haettua.',
  noPurpose: 'Tarkoitusta ei ole kerrottu.',
  owners: 'Omistajat',
  noOwners: 'Työtilalla ei ole omistajaa. Kerro siitä käyttötukeen.',
  members: 'Jäsenet',
  noMembers: 'Muita jäseniä ei vielä ole.',
  hidden: 'Vain jäsenet näkevät, keitä työtilassa on.',
  external: 'Ulkopuolinen',
  allMembers: 'Näytä kaikki {count}',
  documents: 'Viimeksi muuttuneet asiakirjat',
  documentsFailed: 'Asiakirjoja ei saatu haettua.',
  noDocuments: 'Ei asiakirjoja',
  noDocumentsText: 'Juuri tallennettu asiakirja näkyy tässä muutaman minuutin kuluttua.',
  allDocuments: 'Kaikki asiakirjat',
  tasks: 'Tehtävät',
  events: 'Tapahtumat',
  tools: 'Työtilan sisältö'
};

export default strings;
