/** A permission level of the home site beside SharePoint's own. Found by its name, which is Kampus's, so nobody translates it. */
export interface RoleDefinition {
  readonly name: string;
  /** In English, for administrators. */
  readonly description: string;
  /** What it gives beside SharePoint's Contribute, as SP.PermissionKind. */
  readonly beside: readonly number[];
}

/** What SharePoint calls "Override List Behaviors": sees and changes others' rows too. */
const CANCEL_CHECKOUT = 9;
const MANAGE_PERMISSIONS = 26;
const ENUMERATE_PERMISSIONS = 63;

/** Sees and changes what others have sent, in a list where each sees only their own. */
export const DECIDES_REQUESTS: RoleDefinition = {
  name: 'Kampus: ratkaisee pyynnöt',
  description: 'Contribute, and sees and changes the rows of others in a list where each sees only their own.',
  beside: [CANCEL_CHECKOUT]
};

/** Keeps rows, and says who else may read one of them. */
export const KEEPS_REGISTER: RoleDefinition = {
  name: 'Kampus: pitää rekisteriä',
  description: 'Contribute, and gives rows readers of their own.',
  beside: [MANAGE_PERMISSIONS, ENUMERATE_PERMISSIONS]
};

export const roleDefinitions: readonly RoleDefinition[] = [DECIDES_REQUESTS, KEEPS_REGISTER];
