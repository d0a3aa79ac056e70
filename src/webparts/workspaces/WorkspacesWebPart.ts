import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Työtilat: own and discoverable workspaces, requests and their approval. It has nothing for an editor to set. */
export default class WorkspacesWebPart extends KampusWebPart<object, WorkspacesStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'workspaces.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'workspaces.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'workspaces.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, WorkspacesStrings>> {
    return import(/* webpackChunkName: 'workspaces' */ './workspacesPart');
  }
}
