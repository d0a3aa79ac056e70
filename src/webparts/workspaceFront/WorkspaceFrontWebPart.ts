import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Työtilan etusivu: what the workspace is for, whose it is, and what is new in it. It has nothing for an editor to set. */
export default class WorkspaceFrontWebPart extends KampusWebPart<object, WorkspaceFrontStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'workspaceFront.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'workspaceFront.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'workspaceFront.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, WorkspaceFrontStrings>> {
    return import(/* webpackChunkName: 'workspaceFront' */ './workspaceFrontPart');
  }
}
