const strings: LanguageOfPageStrings = {
  title: 'Language of the page',
  writtenIn: { fi: 'This page is in Finnish.', sv: 'This page is in Swedish.', en: 'This page is in English.' },
  readHere: 'Read in English',
  outdated: 'This translation is out of date.',
  changed: 'The Finnish page was changed {day}.',
  readOriginal: 'Read in Finnish'
};

export default strings;
