import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { PeopleFinderProperties } from './peopleFinderPart';

/** Henkilöhaku. */
export default class PeopleFinderWebPart extends KampusWebPart<PeopleFinderProperties, PeopleFinderStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'peopleFinder.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'peopleFinder.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'peopleFinder.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<PeopleFinderProperties, PeopleFinderStrings>> {
    return import(/* webpackChunkName: 'peopleFinder' */ './peopleFinderPart');
  }
}
