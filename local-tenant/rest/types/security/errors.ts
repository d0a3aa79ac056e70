import { SharePointError, spException } from '../../model/errors';

/** HRESULT of an SPException that has none of its own. */
const general = -2146232832;

export const userNotFound = (): SharePointError => spException(general, 'User cannot be found.', 404);
export const groupNotFound = (): SharePointError => spException(general, 'Group cannot be found.', 404);

/** `ensureUser` and the like: nobody in the directory has that name. */
export const noSuchLogin = (login: string): SharePointError => spException(general, `The specified user ${login} could not be found.`, 400);

export const groupNameTaken = (): SharePointError =>
  spException(-2130575293, 'The specified name is already in use.\n\nA SharePoint group or user with that name is already in this site collection.');

export const invalidGroupName = (): SharePointError => spException(
  general,
  'The group name is empty, or you are using one or more of the following invalid characters: " / \\ [ ] : | < > + = ; , ? * \' @',
);

export const roleNotFound = (what: string): SharePointError => spException(general, `Can not find the permission level: ${what}.`, 404);
export const roleNameTaken = (name: string): SharePointError => spException(general, `A permission level with the name ${name} already exists in this site collection.`);
export const rolesInherited = (): SharePointError => spException(general, 'You cannot change permission levels in a Web site with inherited permission levels.');
export const limitedAccessReserved = (): SharePointError => spException(general, 'You can not grant a user the limited access permission level.');

export const principalNotFound = (id: number): SharePointError => spException(general, `Can not find the principal with id: ${id}.`, 404);

export const inheritsPermissions = (): SharePointError =>
  new SharePointError(400, -2146233079, 'System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.');

export const tooManyItemsToBreak = (): SharePointError => spException(
  general, 'You cannot break the inheritance of permissions in this list, because it has more than 100000 items.',
);

export const tooManyScopes = (): SharePointError => spException(
  -2147024860, 'The number of unique security scopes of this list has reached its limit of 50000.',
);
