import type { AccountInfo, AuthenticationResult, ClientCredentialRequest, DeviceCodeRequest, SilentFlowRequest } from '@azure/msal-node';

import type { Certificate } from './certificate';
import type { Connection } from './connect';

/**
 * Gives a token that still holds, from the library's memory, by refreshing it, or by asking the person.
 * @param claims what the server asks for beyond the token that it refused; nothing is asked of memory then
 */
export type TokenSource = (claims?: string) => Promise<string>;

export interface Registration {
  /** Directory (tenant) id or domain, e.g. `contoso.onmicrosoft.com`. */
  readonly directory: string;
  /** Application id of the app registration that the administrators sign in through. */
  readonly clientId: string;
  /** e.g. `https://contoso.sharepoint.com`. */
  readonly origin: string;
}

/** As much of Microsoft's library as signing in a person takes. */
export interface PersonApplication {
  getTokenCache(): { getAllAccounts(): Promise<AccountInfo[]> };
  acquireTokenSilent(request: SilentFlowRequest): Promise<AuthenticationResult>;
  acquireTokenByDeviceCode(request: DeviceCodeRequest): Promise<AuthenticationResult | null>;
}

/** As much of it as an app takes that proves itself by certificate. */
export interface DaemonApplication {
  acquireTokenByClientCredential(request: ClientCredentialRequest): Promise<AuthenticationResult | null>;
}

const AUTHORITY = 'https://login.microsoftonline.com';

/** What the library's error says when only the person can go on: a password changed, another factor is wanted, the sign-in is too old. */
const isForPerson = (error: unknown): boolean => error instanceof Error && error.name === 'InteractionRequiredAuthError';

function tokenOf(result: AuthenticationResult | null): string {
  if (result === null) throw new Error('Sign-in gave no token');
  return result.accessToken;
}

/** Tokens of a person, by device code. */
export function personTokens(application: PersonApplication, scopes: string[], show: (message: string) => void): TokenSource {
  const ask = async (claims?: string): Promise<string> => {
    if (claims !== undefined) show('SharePoint wants you to sign in again, perhaps with another factor:');
    return tokenOf(await application.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => show(message), ...(claims === undefined ? {} : { claims }) }));
  };
  return async (claims) => {
    const [account] = await application.getTokenCache().getAllAccounts();
    if (account === undefined || claims !== undefined) return ask(claims);
    try {
      return tokenOf(await application.acquireTokenSilent({ account, scopes }));
    } catch (error) {
      if (!isForPerson(error)) throw error;
      return ask();
    }
  };
}

/** Tokens of an app. Nobody is there to answer a claim, so that the token is fetched anew, once. */
export function daemonTokens(application: DaemonApplication, scopes: string[]): TokenSource {
  return async (claims) => tokenOf(await application.acquireTokenByClientCredential({ scopes, skipCache: claims !== undefined, ...(claims === undefined ? {} : { claims }) }));
}

/**
 * Sign-in by device code through Microsoft's own library, multi-factor authentication and all. Tokens stay in this
 * process's memory: they are never written, printed or logged.
 * @param show shows the person where to sign in and with which code
 */
export async function deviceCodeSignIn({ directory, clientId, origin }: Registration, show: (message: string) => void): Promise<TokenSource> {
  // Loaded here because nothing but a real tenant needs it.
  const { PublicClientApplication } = await import('@azure/msal-node');
  const auth = { clientId, authority: `${AUTHORITY}/${directory}`, clientCapabilities: ['CP1'] };
  return personTokens(new PublicClientApplication({ auth }), [`${origin}/.default`], show);
}

/** Sign-in as the app itself, for a scheduler. */
export async function certificateSignIn({ directory, clientId, origin }: Registration, clientCertificate: Certificate): Promise<TokenSource> {
  const { ConfidentialClientApplication } = await import('@azure/msal-node');
  const auth = { clientId, authority: `${AUTHORITY}/${directory}`, clientCertificate: { ...clientCertificate }, clientCapabilities: ['CP1'] };
  return daemonTokens(new ConfidentialClientApplication({ auth }), [`${origin}/.default`]);
}

/** The claims of a challenge, decoded; undefined for an ordinary 401. */
function claimsOf({ status, headers }: Response): string | undefined {
  if (status !== 401) return undefined;
  const claims = /\bclaims="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1];
  return claims === undefined ? undefined : Buffer.from(claims, 'base64').toString('utf8');
}

/** Requests that carry the token, to the tenant's own origin only. A token that is refused for its claims is replaced, once. */
export function fetchWithToken(token: TokenSource, origin: string, send: Connection['fetch'] = fetch): Connection['fetch'] {
  return async (url, init) => {
    if (new URL(url).origin !== origin) throw new RangeError('A token is for its own tenant only');
    const sendWith = async (accessToken: string): Promise<Response> => {
      const headers = new Headers(init.headers);
      headers.set('Authorization', `Bearer ${accessToken}`);
      return send(url, { ...init, headers });
    };
    const response = await sendWith(await token());
    const claims = claimsOf(response);
    return claims === undefined ? response : sendWith(await token(claims));
  };
}
