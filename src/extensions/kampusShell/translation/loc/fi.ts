const strings: LanguageOfPageStrings = {
  title: 'Sivun kieli',
  writtenIn: { fi: 'Tämä sivu on suomeksi.', sv: 'Tämä sivu on ruotsiksi.', en: 'Tämä sivu on englanniksi.' },
  readHere: 'Lue suomeksi',
  outdated: 'Käännös on vanhentunut.',
  changed: 'Suomenkielistä sivua on muutettu {day}.',
  readOriginal: 'Lue suomeksi'
};

export default strings;
