import { SharePointError } from '../../model/errors';
import { nothing, reads, value, writes, type Method } from '../../model/types';

/** What SharePoint says when the service behind it knows no team of the group. */
const noTeam: Method<null>['run'] = () => {
  throw new SharePointError(404, -2147024809, 'System.ArgumentException', 'Microsoft Teams is not part of this tenant: the group has no team.');
};
const nobody: Method<null>['run'] = () => value('{"value":[]}');

/** What `GroupSiteManager` asks of Microsoft Teams. This tenant has none: no group has a team, and nobody is a member of one. */
export const teamsMethods: Readonly<Record<string, Method<null>>> = {
  ClearCurrentUserTeamsCache: writes([], () => nothing),
  CreateTeamsForGroup: writes(['groupId', 'teamTemplate'], noTeam),
  EnsureTeamForGroup: writes(['siteUrl', 'teamTemplate'], noTeam),
  EnsureTeamForGroupEx: writes(['siteUrl', 'teamTemplate'], noTeam),
  GetCurrentUserJoinedTeams: reads(['getLogoData', 'forceCacheUpdate'], nobody),
  GetCurrentUserSharedChannelMemberGroups: reads([], nobody),
  GetCurrentUserTeamConnectedMemberGroups: reads([], nobody),
  GetTeamChannelFilesUrl: reads(['teamId', 'channelId'], noTeam),
  GetTeamChannels: reads(['teamId', 'useStagingEndpoint'], noTeam),
  GetTeamChannelsDirect: reads(['teamId'], noTeam),
  GetTeamChannelsEx: reads(['teamId'], noTeam),
  GetTeamChannelsWithSiteUrl: reads(['siteUrl'], noTeam),
  GetUserSharedChannelMemberGroups: reads(['userName'], nobody),
  GetUserTeamConnectedMemberGroups: reads(['userName'], nobody),
  HideTeamifyPrompt: writes(['siteUrl'], () => nothing),
  PinToTeam: writes(['requestParams'], noTeam),
};
