import type { Connection } from './connect';

/** Gives a token for the tenant, asking the person only when there is none that still holds. */
export type TokenSource = () => Promise<string>;

export interface SignInOptions {
  /** Directory (tenant) id or domain, e.g. `contoso.onmicrosoft.com`. */
  readonly directory: string;
  /** Application id of the app registration that the administrators sign in through. */
  readonly clientId: string;
  /** e.g. `https://contoso.sharepoint.com`. */
  readonly origin: string;
  /** Shows the person where to sign in and with which code. */
  readonly show: (message: string) => void;
}

/**
 * Sign-in by device code through Microsoft's own library, multi-factor authentication and all. Tokens stay in this
 * process's memory: they are never written, printed or logged.
 */
export async function deviceCodeSignIn({ directory, clientId, origin, show }: SignInOptions): Promise<TokenSource> {
  // Loaded here because nothing but a real tenant needs it.
  const { PublicClientApplication } = await import('@azure/msal-node');
  const application = new PublicClientApplication({ auth: { clientId, authority: `https://login.microsoftonline.com/${directory}` } });
  const scopes = [`${origin}/.default`];
  return async () => {
    const [account] = await application.getTokenCache().getAllAccounts();
    const known = account === undefined ? null : await application.acquireTokenSilent({ account, scopes });
    const result = known ?? (await application.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => show(message) }));
    if (result === null) throw new Error('Sign-in gave no token');
    return result.accessToken;
  };
}

/** Requests that carry the token, to the tenant's own origin only. */
export function fetchWithToken(token: TokenSource, origin: string, send: Connection['fetch'] = fetch): Connection['fetch'] {
  return async (url, init) => {
    if (new URL(url).origin !== origin) throw new RangeError('A token is for its own tenant only');
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${await token()}`);
    return send(url, { ...init, headers });
  };
}
