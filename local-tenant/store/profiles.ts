import { parseData, type Store } from './Store';

/** User profile properties by SharePoint's names (WorkEmail, Department, SPS-JobTitle, CellPhone, Manager as login name, …). */
export type ProfileData = Readonly<Record<string, string>>;

/** Replaces a user's profile. */
export function setProfile(store: Store, principalId: number, data: ProfileData): void {
  store.run('INSERT OR REPLACE INTO profile(principal_id, data) VALUES (?, ?)', principalId, JSON.stringify(data));
}

export function profileOf(store: Store, principalId: number): ProfileData | undefined {
  const row = store.get<{ data: string }>('SELECT data FROM profile WHERE principal_id = ?', principalId);
  return row && parseData<ProfileData>(row.data);
}

/** A person's photo, in one size for all. */
export interface Photo {
  readonly mimeType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export function setPhoto(store: Store, principalId: number, photo: { readonly mimeType: string; readonly content: Uint8Array | string }): void {
  const content = typeof photo.content === 'string' ? Buffer.from(photo.content, 'utf8') : photo.content;
  store.run('INSERT OR REPLACE INTO photo(principal_id, mime_type, content) VALUES (?, ?, ?)', principalId, photo.mimeType, content);
}

export function photoOf(store: Store, principalId: number): Photo | undefined {
  const row = store.get<{ mime_type: string; content: Uint8Array<ArrayBuffer> }>('SELECT mime_type, content FROM photo WHERE principal_id = ?', principalId);
  return row && { mimeType: row.mime_type, content: row.content };
}
