define<UiStrings>([], () => ({
  language: 'sv',
  brokenTitle: 'Den här delen av sidan kunde inte visas.',
  brokenText: 'Felet är i tjänsten. Ladda om sidan; övriga delar fungerar.',
  tryAgain: 'Försök igen'
}));
