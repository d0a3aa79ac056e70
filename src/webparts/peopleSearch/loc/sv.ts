const strings: PeopleSearchStrings = {
  title: 'Personsökning',
  label: 'Namn, uppgift, enhet eller ansvarsområde',
  search: 'Sök',
  whoHandles: 'Vem sköter vad'
};

export default strings;
