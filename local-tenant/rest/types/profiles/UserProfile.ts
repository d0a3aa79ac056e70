import { ensurePersonalSite, personalSiteOf } from '../../../search/people/personalSite';
import { visibleProfile } from '../../../search/people/profileProperties';
import { principalByLogin, setSetting, type Principal, type Store } from '../../../store/index';
import { defineType, extendType } from '../../model/registry';
import { accessDenied } from '../../model/errors';
import { entity, entityOrNothing, nothing, reads, value, writes, type Resource } from '../../model/types';
import { listOf } from '../../model/values';
import { personUrl, pictureUrl } from './PersonProperties';

declare module '../../model/EntityTypes' {
  interface EntityTypes {
    'SP.UserProfiles.ProfileLoader': null;
    'SP.UserProfiles.UserProfile': Principal;
  }
}

const never = '0001-01-01T00:00:00Z';

/** `_api/SP.UserProfiles.ProfileLoader.GetProfileLoader` */
defineType('SP.UserProfiles.ProfileLoader', {
  properties: { Id4a81de82eeb94d6080ea5bf63e27023a: '' },
  methods: {
    GetUserProfile: reads([], (_, _args, { user }) => entity('SP.UserProfiles.UserProfile', user)),
    CreatePersonalSiteEnqueueBulk: writes(['emailIDs'], (_, args, { store, user }) => {
      if (!user.tenantAdmin) throw accessDenied();
      const emails = args.array('emailIDs').map(String);
      for (const email of emails) {
        const person = principalByLogin(store, email);
        if (person?.kind === 'user') ensurePersonalSite(store, person);
      }
      return value(listOf('Edm.String', emails));
    }),
  },
  id: () => 'SP.UserProfiles.ProfileLoader.GetProfileLoader',
});

/** SP.UserProfiles.UserProfile: the caller's own. What SharePoint queues, a personal site, is made at once. */
defineType('SP.UserProfiles.UserProfile', {
  properties: {
    AccountName: ({ loginName }) => loginName,
    DisplayName: ({ title }) => title,
    FollowPersonalSiteUrl: (_, { origin }) => `${origin}/_layouts/15/FollowedSites.aspx`,
    IsDefaultDocumentLibraryBlocked: false,
    IsPeopleListPublic: true,
    IsPrivacySettingOn: false,
    IsSelf: ({ id }, { user }) => id === user.id,
    JobTitle: (person, { store, user }) => visibleProfile(store, person, user).get('SPS-JobTitle') ?? null,
    MySiteFirstRunExperience: 0,
    MySiteHostUrl: (_, { origin }) => `${origin}/`,
    O15FirstRunExperience: 0,
    PersonalSiteCapabilities: (person, { store }) => (personalSiteOf(store, person) ? 4 : 0),
    PersonalSiteFirstCreationError: null,
    PersonalSiteFirstCreationTime: (person, { store }) => personalSiteOf(store, person)?.created ?? never,
    PersonalSiteInstantiationState: (person, { store }) => (personalSiteOf(store, person) ? 2 : 0),
    PersonalSiteLastCreationTime: (person, { store }) => personalSiteOf(store, person)?.created ?? never,
    PersonalSiteNumberOfRetries: 0,
    PictureImportEnabled: true,
    PictureUrl: (person, { origin }) => pictureUrl(person, origin),
    PublicUrl: (person, context) => personUrl(person, context),
    SipAddress: (person, { store, user }) => visibleProfile(store, person, user).get('SPS-SipAddress') || person.email,
    UrlToCreatePersonalSite: (_, { origin }) => `${origin}/`,
  },
  navigations: {
    PersonalSite: (person, { store }) => entityOrNothing('SP.Site', personalSiteOf(store, person)),
  },
  methods: {
    CreatePersonalSite: writes(['lcid'], (person, args, { store }) => createFor(store, person, args.has('lcid') ? args.integer('lcid') : undefined)),
    CreatePersonalSiteEnque: writes(['isInteractive'], (person, _args, { store }) => createFor(store, person)),
    ShareAllSocialData: writes(['shareAll'], ({ id }, args, { store }) => {
      setSetting(store, `social.private.${id}`, !args.boolean('shareAll'));
      return nothing;
    }),
  },
  id: () => 'SP.UserProfiles.ProfileLoader.GetProfileLoader/GetUserProfile',
});

extendType('Root', {
  methods: {
    'SP.UserProfiles.ProfileLoader.GetProfileLoader': reads([], () => entity('SP.UserProfiles.ProfileLoader', null)),
    'SP.UserProfiles.ProfileLoader.GetOwnerUserProfile': reads([], (_, _args, { user }) => {
      if (user.guest) throw accessDenied();
      return entity('SP.UserProfiles.UserProfile', user);
    }),
  },
});

function createFor(store: Store, person: Principal, lcid?: number): Resource {
  ensurePersonalSite(store, person, lcid);
  return nothing;
}
