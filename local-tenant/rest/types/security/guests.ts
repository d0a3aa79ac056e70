import { isAdmitted, type Principal, type Store } from '../../../store/index';
import { noSuchLogin } from './errors';

/** Refuses a guest where sharing is turned off: there the name is one that nobody has, whoever asks. @throws 400 */
export function demandAdmitted(user: Principal, siteId: string, store: Store): void {
  if (!isAdmitted(user, siteId, store)) throw noSuchLogin(user.loginName);
}
