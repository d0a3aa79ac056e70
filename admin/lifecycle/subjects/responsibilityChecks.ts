import type { Responsibility } from '../../../src/domain/responsibilities/Responsibility';
import { confirmationDueAt, watched } from '../../../src/domain/responsibilities/responsibilities';
import { responsibilitiesList } from '../../../src/schema/lists/responsibilitiesList';
import { HOME_SITE_URL } from '../../../src/schema/sites';
import { knownPeople, readRegister, upnOf } from '../../responsibilities';
import type { Notice, Subject } from '../Subject';

/** The page with the web part: where holders confirm. */
const PAGE = `${HOME_SITE_URL}/SitePages/Kuka-hoitaa.aspx`;

const placeOf = ({ organisation, topics }: Responsibility): string => [`${HOME_SITE_URL}/${responsibilitiesList.url}`, organisation, topics.fi].filter(Boolean).join(' ');

function noticeOf(responsibility: Responsibility): Notice[] {
  const { id, holder, topics } = responsibility;
  return holder === null ? [] : [{ kind: 'responsibilityCheck', thing: String(id), title: topics.fi, url: PAGE, recipient: upnOf(holder), dueAt: confirmationDueAt(responsibility) }];
}

/** Responsibilities that nobody has confirmed for six months: their holders are asked, once. Those that nobody handles are tasks. */
export const responsibilityChecks: Subject = {
  kinds: ['responsibilityCheck'],
  due: async ({ tenant, now }) => {
    const all = await readRegister(tenant);
    const known = await knownPeople(tenant, all.flatMap(({ holder }) => (holder === null ? [] : [holder.loginName])));
    const { orphaned, toBeConfirmed } = watched(all, known, now);
    return {
      notices: toBeConfirmed.flatMap(noticeOf),
      tasks: orphaned.map((one) => ({ what: one.holder === null ? 'responsibility has no holder: name one' : 'holder of the responsibility is not in the directory: name another', where: placeOf(one) }))
    };
  }
};
