import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Henkilöhaun kenttä: a field of the front page that leads to the people finder. It has nothing for an editor to set. */
export default class PeopleSearchWebPart extends KampusWebPart<object, PeopleSearchStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'frontPage.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'frontPage.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'frontPage.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, PeopleSearchStrings>> {
    return import(/* webpackChunkName: 'frontPage' */ './peopleSearchPart');
  }
}
