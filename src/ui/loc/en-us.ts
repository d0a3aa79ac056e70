define<UiStrings>([], () => ({
  language: 'en',
  brokenTitle: 'This part of the page could not be shown.',
  brokenText: 'The fault is in the service. Reload the page; other parts work.',
  tryAgain: 'Try again'
}));
