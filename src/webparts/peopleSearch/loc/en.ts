const strings: PeopleSearchStrings = {
  title: 'People finder',
  label: 'Name, role, unit or responsibility',
  search: 'Search',
  whoHandles: 'Who handles what'
};

export default strings;
