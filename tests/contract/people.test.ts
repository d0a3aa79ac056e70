import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { mapProfileProperty } from '../../local-tenant/search/index/profileMappings';
import { addFiles, addUser, createSite, listByUrl, setProfile, userByUpn } from '../../local-tenant/store/index';
import { NO_FILTERS, type PeopleDirectory } from '../../src/domain/people/PeopleDirectory';
import { fold, INDEX_LETTERS, indexLettersOf, withoutParticles } from '../../src/domain/people/names';
import { termsOf, textKey } from '../../src/domain/people/searchTerms';
import { createSharePointClient } from '../../src/gateways/client/sharePointClient';
import { SharePointPeopleDirectory } from '../../src/gateways/people/SharePointPeopleDirectory';
import { staffOf } from '../../src/schema/groups';
import { PERSON_ORGANISATION } from '../../src/schema/people';
import { aPerson } from '../../src/testing/builders';
import { FakePeopleDirectory } from '../../src/testing/FakePeopleDirectory';
import { hardNames } from './hardNames';
import { peopleContract, type StagedPerson } from './people.contract';
import { HOME, makeTenant, OWNER, provisionedTenant, type TestTenant } from './tenant';

function addPeople(test: TestTenant, people: readonly StagedPerson[]): void {
  mapProfileProperty(test.store, PERSON_ORGANISATION, 'Organisation');
  for (const given of people) {
    const person = aPerson(given);
    setProfile(test.store, addUser(test.store, { upn: person.account, title: person.displayName }), {
      AccountName: person.loginName, UserName: person.account, FirstName: person.givenName, LastName: person.familyName,
      PreferredName: person.displayName, WorkEmail: person.mail, WorkPhone: person.phone, 'SPS-JobTitle': person.title, Department: person.unit,
      'SPS-Location': person.location, Organisation: person.organisation ?? '', 'SPS-Responsibility': person.responsibilities.join('|'),
      Manager: person.managerLogin ?? '', PictureURL: person.hasPhoto ? '/_layouts/15/userphoto.aspx' : ''
    });
  }
}

async function tenantWith(people: readonly StagedPerson[]): Promise<{ readonly test: TestTenant; readonly directory: PeopleDirectory }> {
  const test = makeTenant();
  addPeople(test, people);
  createSite(test.store, { url: new URL(HOME).pathname, title: 'Kampus', ownerId: userByUpn(test.store, OWNER)!.id });
  await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
  return { test, directory: new SharePointPeopleDirectory(createSharePointClient(await test.contextAs(OWNER))) };
}

peopleContract('fake', async (people) => new FakePeopleDirectory(people.map(aPerson)));
peopleContract('SharePoint', async (people) => (await tenantWith(people)).directory);

/** The names as people would type them who have heard them, read them, or type on a keyboard without Finnish letters. */
function waysOf(given: string, family: string): string[] {
  const whole = `${given} ${family}`;
  const rest = withoutParticles(family);
  const withoutMarks = fold(whole);
  const replaced = (text: string, by: Readonly<Record<string, string>>): string => text.replace(/[åäöüøæ]/g, (letter) => by[letter]!);
  return [
    whole, `${family} ${given}`, `${family}, ${given}`, `${rest}, ${given} ${family.slice(0, -rest.length)}`, `${given} ${rest}`, family, rest,
    whole.toUpperCase(), whole.normalize('NFD'), `  ${given}   ${family} `, withoutMarks, withoutMarks.toUpperCase(), `${fold(family)} ${fold(given)}`,
    whole.replace(/-/g, ' '), whole.replace(/-/g, ''), whole.replace(/-/g, '–'), whole.replace(/['’]/g, '’'), whole.replace(/['’]/g, '`'), whole.replace(/['’]/g, '´'),
    whole.replace(/['’]/g, ' '), whole.replace(/['’]/g, ''), fold(whole.replace(/['’-]/g, '')), /['’]/.test(family) ? family : family.replace(/ /g, ''),
    `${given.charAt(0)}. ${family}`, `${given.charAt(0)} ${rest}`, `${given.slice(0, 2)} ${rest.slice(0, Math.max(2, rest.length - 2))}`,
    replaced(whole.toLowerCase(), { å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae' }),
    replaced(whole.toLowerCase(), { å: 'å', ä: 'æ', ö: 'ø', ü: 'ü', ø: 'ö', æ: 'ä' })
  ];
}

/** Given names, and the surname from its first particle on. */
function partsOf(name: string): readonly [given: string, family: string] {
  const at = name.indexOf(' ');
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

describe('C8.1: 220 hard names', () => {
  const staff = hardNames.map((name, index): StagedPerson => {
    const [givenName, familyName] = partsOf(name);
    return { givenName, familyName, displayName: name, account: `nimi${index}@gov.example`, mail: '' };
  });
  const staged = tenantWith(staff);

  it('are each found by every sensible way of typing them, with one search each time', async () => {
    const { test, directory } = await staged;
    const lost: string[] = [];
    let [ways, searches] = [0, 0];
    test.sent.length = 0;
    for (const { givenName, familyName, account } of staff) {
      const typedWays = waysOf(givenName, familyName);
      ways += typedWays.length;
      // What asks for the same is asked once.
      for (const typed of new Map(typedWays.map((way) => [textKey(way), way])).values()) {
        searches += 1;
        const { people } = await directory.search({ terms: termsOf(typed), letter: null, filters: NO_FILTERS }, null);
        if (!people.some((person) => person.account === account)) lost.push(`${givenName} ${familyName} by “${typed}”`);
      }
    }
    assert.deepEqual(lost, []);
    assert.equal(test.sent.length, searches);
    assert.ok(ways > 6000, String(ways));
  });

  it('stand each under the letters of their index', async () => {
    const { directory } = await staged;
    const found = new Map<string, Set<string>>();
    for (const letter of INDEX_LETTERS) {
      const { people } = await directory.search({ terms: [], letter, filters: NO_FILTERS }, null);
      found.set(letter, new Set(people.map(({ account }) => account)));
    }
    const lost = staff.flatMap((person) => indexLettersOf(aPerson(person)).filter((letter) => !found.get(letter)!.has(person.account!)).map((letter) => `${person.displayName} under ${letter}`));
    assert.deepEqual(lost, []);
  });
});

it('C8: no name and no account stands in an address', async () => {
  const { test, directory } = await tenantWith([{ givenName: 'Juhani', familyName: 'Mäki', account: 'juhani@gov.example' }]);
  await directory.search({ terms: termsOf('mäki'), letter: 'M', filters: NO_FILTERS }, null);
  await directory.suggest('mäki', 5);
  const juhani = await directory.person('i:0#.f|membership|juhani@gov.example');
  await directory.surroundings(juhani!);
  await directory.commonWorkspaces(juhani!);
  await directory.known([juhani!.loginName]);
  assert.deepEqual(test.sent.map(({ method, url }) => `${method} ${url}`), Array.from({ length: 6 }, () => `POST ${HOME}/_api/search/postquery`));
});

it('C8: workspaces in common are those that the reader may open and where the person has written', async () => {
  const test = await provisionedTenant('VM');
  ['juhani', 'leena', 'otto'].forEach((account) => test.addStaff(`${account}@gov.example`, staffOf('VM')));
  const idOf = (account: string): number => userByUpn(test.store, `${account}@gov.example`)!.id;
  for (const [url, author, member] of [['/sites/tt-yhteinen', 'juhani', 'leena'], ['/sites/tk-oma', 'juhani', 'juhani'], ['/sites/tt-toisen', 'otto', 'leena'], ['/sites/hanke', 'juhani', 'leena']] as const) {
    const site = createSite(test.store, { url, title: url.slice(7), ownerId: idOf(member) });
    addFiles(test.store, listByUrl(test.store, site.webId, 'Shared Documents')!.id, [{ name: 'muistio.txt', content: 'x', authorId: idOf(author), created: '2026-11-01T08:00:00Z', data: { Title: 'muistio' } }]);
  }
  await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
  const common = async (reader: string) => new SharePointPeopleDirectory(createSharePointClient(await test.contextAs(`${reader}@gov.example`))).commonWorkspaces(aPerson({ account: 'juhani@gov.example' }));
  assert.deepEqual(await common('leena'), [{ url: '/sites/tt-yhteinen', name: 'tt-yhteinen' }]);
  assert.deepEqual(await common('otto'), []);
});
