import { visibleProfile } from '../../../search/people/profileProperties';
import { setSetting, type Principal } from '../../../store/index';
import { defineType, extendType } from '../../model/registry';
import { accessDenied } from '../../model/errors';
import { entity, nothing, reads, writes } from '../../model/types';
import { personUrl, pictureUrl } from './PersonProperties';

declare module '../../model/EntityTypes' {
  interface EntityTypes {
    'SP.UserProfiles.ProfileLoader': null;
    'SP.UserProfiles.UserProfile': Principal;
  }
}

/** `_api/SP.UserProfiles.ProfileLoader.GetProfileLoader` */
defineType('SP.UserProfiles.ProfileLoader', {
  properties: { Id4a81de82eeb94d6080ea5bf63e27023a: '' },
  methods: {
    GetUserProfile: reads([], (_, _args, { user }) => entity('SP.UserProfiles.UserProfile', user)),
  },
  id: () => 'SP.UserProfiles.ProfileLoader.GetProfileLoader',
});

/** SP.UserProfiles.UserProfile: the caller's own. Nobody has a personal site in the local tenant. */
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
    PersonalSiteCapabilities: 0,
    PersonalSiteFirstCreationError: null,
    PersonalSiteFirstCreationTime: '0001-01-01T00:00:00Z',
    PersonalSiteInstantiationState: 0,
    PersonalSiteLastCreationTime: '0001-01-01T00:00:00Z',
    PersonalSiteNumberOfRetries: 0,
    PictureImportEnabled: true,
    PictureUrl: (person, { origin }) => pictureUrl(person, origin),
    PublicUrl: (person, context) => personUrl(person, context),
    SipAddress: (person, { store, user }) => visibleProfile(store, person, user).get('SPS-SipAddress') || person.email,
    UrlToCreatePersonalSite: (_, { origin }) => `${origin}/`,
  },
  methods: {
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
