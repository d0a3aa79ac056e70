const strings: OwnWorkspacesStrings = {
  title: 'Mina arbetsrum',
  all: 'Alla arbetsrum',
  allOf: 'Alla {count}',
  changed: 'Ändrat {moment}',
  hasGuests: 'Externa medlemmar',
  none: 'Du är ännu inte med i något arbetsrum',
  noneText: 'På sidan för arbetsrum kan du begära ett nytt eller se vad du kunde gå med i.',
  failed: 'Arbetsrummen kunde inte hämtas.'
};

export default strings;
