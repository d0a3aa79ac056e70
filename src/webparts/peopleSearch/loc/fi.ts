const strings: PeopleSearchStrings = {
  title: 'Henkilöhaku',
  label: 'Nimi, tehtävä, yksikkö tai vastuualue',
  search: 'Hae',
  whoHandles: 'Kuka hoitaa mitäkin'
};

export default strings;
