/** Site-relative addresses of the lists that every workspace is given; their titles are in the site's languages. */
export const TASKS_LIST_URL = 'Lists/Tasks';
export const EVENTS_LIST_URL = 'Lists/Events';

/** Id of the web part on the front page of every workspace. */
export const WORKSPACE_FRONT_ID = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a09';
/** The list of an open workspace that its members may read and other readers may not: whoever sees its row is a member. */
export const MEMBERSHIP_LIST_URL = 'Lists/Membership';
/** Title of the list's only row, by which search finds it. */
export const MEMBERSHIP_TITLE = 'KampusWorkspaceMembership';
