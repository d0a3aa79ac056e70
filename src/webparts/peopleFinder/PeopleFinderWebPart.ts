import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { PeopleFinderProperties } from './peopleFinderPart';

/** Henkilöhaku. */
export default class PeopleFinderWebPart extends KampusWebPart<PeopleFinderProperties, PeopleFinderStrings> {
  protected override readonly words = {
    fi: () => import('./loc/fi'),
    sv: () => import('./loc/sv'),
    en: () => import('./loc/en')
  };

  protected override loadPart(): Promise<PartModule<PeopleFinderProperties, PeopleFinderStrings>> {
    return import(/* webpackChunkName: 'peopleFinder' */ './peopleFinderPart');
  }
}
