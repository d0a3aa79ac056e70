const strings: WorkspaceFrontStrings = {
  about: 'Om arbetsrummet',
  failed: 'Uppgifterna om arbetsrummet kunde inte hämtas.',
  noPurpose: 'Syftet har inte angetts.',
  owners: 'Ägare',
  noOwners: 'Arbetsrummet har ingen ägare. Meddela användarstödet.',
  members: 'Medlemmar',
  noMembers: 'Det finns ännu inga andra medlemmar.',
  hidden: 'Bara medlemmarna ser vilka som är med.',
  external: 'Extern',
  allMembers: 'Visa alla {count}',
  documents: 'Senast ändrade dokument',
  documentsFailed: 'Dokumenten kunde inte hämtas.',
  noDocuments: 'Inga dokument',
  noDocumentsText: 'Ett dokument som nyss sparats visas här om några minuter.',
  allDocuments: 'Alla dokument',
  tasks: 'Uppgifter',
  events: 'Evenemang',
  tools: 'Arbetsrummets innehåll'
};

export default strings;
