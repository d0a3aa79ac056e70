import { siteById, type Principal, type Store } from '../../../store/index';
import { noSuchLogin } from './errors';

/** Whether a person may come into a site: a guest only where sharing with people outside is turned on. */
export const isAdmitted = (user: Principal, siteId: string, store: Store): boolean => !user.guest || siteById(store, siteId)?.settings['ShareByEmailEnabled'] !== false;

/** Refuses a guest where sharing is turned off: there the name is one that nobody has, whoever asks. @throws 400 */
export function demandAdmitted(user: Principal, siteId: string, store: Store): void {
  if (!isAdmitted(user, siteId, store)) throw noSuchLogin(user.loginName);
}
