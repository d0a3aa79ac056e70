import type { FormWords } from './FormWords';

export const en: FormWords = {
  optional: '(optional)',
  fixOne: 'Correct 1 item',
  fixMany: 'Correct {count} items',
  draftRestored: 'You continue where you left off.',
  draftRestoredText: 'Your unfinished text has been restored.',
  draftDiscard: 'Start over',
  draftNotKept: 'The browser’s storage is full.',
  draftNotKeptText: 'What you type stays only as long as this page is open. Save before you leave it.',
  saveOffline: 'No network connection.',
  saveOfflineText: 'The change was not saved, but it is kept here. Try again when the connection returns.',
  saveThrottled: 'The service is busy.',
  saveThrottledText: 'The change was not saved, but it is kept here. Try again in a moment.',
  saveConflict: 'Somebody has changed the same content.',
  saveConflictText: 'What you typed is kept here. Reload the page to see the newest content.',
  saveForbidden: 'You do not have the right to save the change.',
  saveForbiddenText: 'If you need the right, contact user support.',
  saveFailed: 'The change could not be saved.',
  saveFailedText: 'The fault is in the service. The change is kept here; try again.'
};
