const strings: OwnWorkspacesStrings = {
  title: 'Omat työtilat',
  all: 'Kaikki työtilat',
  allOf: 'Kaikki {count}',
  changed: 'Muuttunut {moment}',
  hasGuests: 'Ulkopuolisia jäseniä',
  none: 'Et ole vielä missään työtilassa',
  noneText: 'Työtilojen sivulla voit pyytää uutta tai katsoa, mihin voisit liittyä.',
  failed: 'Työtiloja ei saatu haettua.'
};

export default strings;
