import { spPost, SPQueryable } from '@pnp/sp';
import { body } from '@pnp/queryable';

import type { LanguagePreference } from '../../domain/reader/LanguagePreference';
import { LANGUAGES, type Language } from '../../domain/shared/Language';
import { asOperation } from '../client/errors';
import type { SharePointClient } from '../client/sharePointClient';

const CULTURE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' };

/** The profile property by which SharePoint chooses among a site's languages: the person's own, best first. */
const PROPERTY = 'SPS-MUILanguages';

/** The reader's own user profile: people may edit their language preferences themselves. */
export class SharePointLanguagePreference implements LanguagePreference {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public async choose(language: Language): Promise<void> {
    const wanted = [language, ...LANGUAGES.filter((other) => other !== language)];
    const method = SPQueryable([this.client.current.web, `${this.client.webUrl}/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty`]);
    await asOperation('set the reader’s language', () =>
      spPost(method, body({ accountName: this.client.loginName, propertyName: PROPERTY, propertyValue: wanted.map((one) => CULTURE[one]).join() }))
    );
  }
}
