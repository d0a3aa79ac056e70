define<UiStrings>([], () => ({
  language: 'en',
  loading: 'Loading',
  forbiddenTitle: 'You do not have access to this content',
  forbiddenText: 'If you need it in your work, contact user support.',
  throttledTitle: 'The service is busy.',
  throttledText: 'Trying again in {seconds} seconds.',
  throttledNow: 'Trying again.',
  offlineTitle: 'No network connection.',
  offlineText: 'You see the content as it was {time}. It updates when the connection returns.',
  offlineNothing: 'The content is fetched when the connection returns.',
  failedTitle: 'The content could not be fetched.',
  failedText: 'The fault is in the service, not in you. Other parts of the page work.',
  brokenTitle: 'This part of the page could not be shown.',
  brokenText: 'The fault is in the service. Reload the page; other parts work.',
  tryAgain: 'Try again',
  errorId: 'Code {id}'
}));
