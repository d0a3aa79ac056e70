import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Omat työtilat: the latest changed, on a front page. It has nothing for an editor to set. */
export default class OwnWorkspacesWebPart extends KampusWebPart<object, OwnWorkspacesStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'frontPage.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'frontPage.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'frontPage.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, OwnWorkspacesStrings>> {
    return import(/* webpackChunkName: 'frontPage' */ './ownWorkspacesPart');
  }
}
