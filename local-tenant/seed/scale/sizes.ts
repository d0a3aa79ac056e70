/** How much there is of everything in "--seed scale": ten years of Kampus. */
export interface Sizes {
  readonly people: number;
  readonly newsPages: number;
  readonly workspaces: number;
  /** The one person who is a member of this many workspaces. */
  readonly workspacesOfOne: number;
  readonly responsibilities: number;
  readonly registrations: number;
  readonly acknowledgements: number;
}

export const tenYears: Sizes = {
  people: 10_000,
  newsPages: 170_000,
  workspaces: 8_500,
  workspacesOfOne: 60,
  responsibilities: 12_000,
  registrations: 300_000,
  acknowledgements: 6_000,
};
