import { principalByLogin, type Principal } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied } from '../../model/errors';

/**
 * The person of a login name, UPN or mail address; undefined when there is none, or none any more.
 *
 * @throws 403 when a guest asks for another person: guests do not see the organisation's people
 */
export function personOf(login: string, { store, user }: Context): Principal | undefined {
  if (user.guest && login.toLowerCase() !== user.loginName && login.toLowerCase() !== user.upn) throw accessDenied();
  const principal = principalByLogin(store, login);
  return principal?.kind === 'user' && principal.upn !== null ? principal : undefined;
}
