import type { AsyncWords } from './AsyncWords';

export const en: AsyncWords = {
  loading: 'Loading',
  forbiddenTitle: 'You do not have access to this content',
  forbiddenText: 'If you need it in your work, contact user support.',
  throttledTitle: 'The service is busy.',
  throttledText: 'Trying again in {seconds} seconds.',
  throttledNow: 'Trying again.',
  offlineTitle: 'No network connection.',
  offlineText: 'The latest content is fetched when the connection returns.',
  earlierText: 'You see the content as it was {time}.',
  failedTitle: 'The content could not be fetched.',
  failedText: 'The fault is in the service, not in you. Other parts of the page work.',
  errorId: 'Code {id}'
};
