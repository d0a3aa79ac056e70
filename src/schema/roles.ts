/** A permission level of the home site beside SharePoint's own. Found by its name, which is Kampus's, so nobody translates it. */
export interface RoleDefinition {
  readonly name: string;
  /** In English, for administrators. */
  readonly description: string;
  /** What it gives beside SharePoint's Contribute: bits of the lower half of SP.BasePermissions. */
  readonly beside: number;
}

/** SP.PermissionKind.cancelCheckout, which SharePoint calls "Override List Behaviors": sees and changes others' rows too. */
const OVERRIDE_LIST_BEHAVIOURS = 0x100;
/** SP.PermissionKind.managePermissions. */
const MANAGE_PERMISSIONS = 0x2000000;

/** Sees and changes what others have sent, in a list where each sees only their own. */
export const DECIDES_REQUESTS: RoleDefinition = {
  name: 'Kampus: ratkaisee pyynnöt',
  description: 'Contribute, and sees and changes the rows of others in a list where each sees only their own.',
  beside: OVERRIDE_LIST_BEHAVIOURS
};

/** Keeps rows, and says who else may read one of them. */
export const KEEPS_REGISTER: RoleDefinition = {
  name: 'Kampus: pitää rekisteriä',
  description: 'Contribute, and gives rows readers of their own.',
  beside: MANAGE_PERMISSIONS
};

export const roleDefinitions: readonly RoleDefinition[] = [DECIDES_REQUESTS, KEEPS_REGISTER];
