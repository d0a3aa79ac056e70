// Finnish. `default` is SPFx's name for what every culture without a file of its own falls back to.
define<UiStrings>([], () => ({
  language: 'fi',
  brokenTitle: 'Tätä sivun osaa ei voitu näyttää.',
  brokenText: 'Vika on palvelussa. Lataa sivu uudelleen; muut osat toimivat.',
  tryAgain: 'Yritä uudelleen'
}));
