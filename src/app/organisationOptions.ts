import type { Organisation } from '../domain/organisations/Organisation';
import { textIn } from '../domain/shared/LocalizedText';
import { asKampusError, logFailure } from './asKampusError';
import type { Services } from './Services';

/** Says that no organisation is pinned; an empty key would show as nothing chosen. */
export const BY_SITE = '*';

/** Organisations that an editor may pin, in menu order. None when they cannot be read: the other settings still work. */
export async function organisationOptions(
  { organisations, reader }: Services,
  isOffered: (organisation: Organisation) => boolean
): Promise<Array<{ readonly key: string; readonly text: string }>> {
  try {
    return (await organisations.all()).filter(isOffered).map(({ key, names }) => ({ key, text: textIn(names, reader.language).text }));
  } catch (error) {
    logFailure(asKampusError(error, 'read organisations for the property pane'));
    return [];
  }
}
