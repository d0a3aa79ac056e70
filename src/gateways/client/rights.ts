/** The property of a list or a row that tells what the caller may do with it. */
export const RIGHTS = 'EffectiveBasePermissions';

/** SP.BasePermissions: two halves of a bit field, as numbers in text. */
export interface Rights {
  readonly EffectiveBasePermissions: { readonly Low: string };
}

/** The bit that lets somebody change rows. */
const EDIT_LIST_ITEMS = 0x4;

export const mayEdit = ({ EffectiveBasePermissions }: Rights): boolean => (Number(EffectiveBasePermissions.Low) & EDIT_LIST_ITEMS) !== 0;
