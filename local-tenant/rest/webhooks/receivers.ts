import { SharePointError } from '../model/errors';

/** Sends a POST to a receiver on this machine. Rejects when nobody answers in time. */
export type Post = (url: string, body: string) => Promise<{ readonly status: number; readonly text: string }>;

const longestWaitMs = 5000;
/** What a token cannot be longer than in an answer worth reading. */
const longestAnswer = 1000;

/** Whether a receiver is on this machine. No other is ever called. */
export function isOnThisMachine(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Over HTTP, without following anybody elsewhere. */
export const postOnThisMachine: Post = async (url, body) => {
  const response = await fetch(url, { method: 'POST', body, headers: body === '' ? {} : { 'content-type': 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(longestWaitMs) });
  return { status: response.status, text: await response.text() };
};

/**
 * Asks a receiver whether it wants to hear, as SharePoint does before it keeps a subscription: it answers the token that it is
 * sent. Receivers elsewhere are not asked.
 * @throws 400 when it does not
 */
export async function askReceiver(url: string, post: Post): Promise<void> {
  if (!isOnThisMachine(url)) return;
  const token = crypto.randomUUID();
  const address = new URL(url);
  address.searchParams.set('validationtoken', token);
  const answered = await post(address.href, '').then(({ status, text }) => status === 200 && text.slice(0, longestAnswer).trim() === token, () => false);
  if (!answered) throw new SharePointError(400, -1, 'System.InvalidOperationException', `Failed to validate the notification URL '${url.slice(0, 200)}'.`);
}
