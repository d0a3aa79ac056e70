const strings: LanguageOfPageStrings = {
  title: 'Sidans språk',
  writtenIn: { fi: 'Den här sidan är på finska.', sv: 'Den här sidan är på svenska.', en: 'Den här sidan är på engelska.' },
  readHere: 'Läs på svenska',
  outdated: 'Översättningen är föråldrad.',
  changed: 'Den finska sidan ändrades {day}.',
  readOriginal: 'Läs på finska'
};

export default strings;
