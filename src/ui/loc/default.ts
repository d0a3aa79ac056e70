// Finnish. `default` is SPFx's name for what every culture without a file of its own falls back to.
define<UiStrings>([], () => ({
  language: 'fi',
  loading: 'Ladataan',
  forbiddenTitle: 'Sinulla ei ole oikeutta sisältöön',
  forbiddenText: 'Jos tarvitset sitä työssäsi, ota yhteys käyttötukeen.',
  throttledTitle: 'Palvelussa on ruuhkaa.',
  throttledText: 'Haetaan uudelleen {seconds} sekunnin kuluttua.',
  throttledNow: 'Haetaan uudelleen.',
  offlineTitle: 'Ei verkkoyhteyttä.',
  offlineText: 'Näet sisällön sellaisena kuin se oli {time}. Se päivittyy, kun yhteys palaa.',
  offlineNothing: 'Sisältö haetaan, kun yhteys palaa.',
  failedTitle: 'Sisältöä ei saatu haettua.',
  failedText: 'Vika on palvelussa, ei sinussa. Muut sivun osat toimivat.',
  brokenTitle: 'Tätä sivun osaa ei voitu näyttää.',
  brokenText: 'Vika on palvelussa. Lataa sivu uudelleen; muut osat toimivat.',
  tryAgain: 'Yritä uudelleen',
  errorId: 'Tunniste {id}'
}));
