const TOKEN = /\beyJ[\w-]+(?:\.[\w-]*){1,2}/g;
const KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** Nothing that is written has a token or a key in it. This is the last guard, for what a library's error may quote. */
export function withoutSecrets(text: string): string {
  return text.replace(KEY, '[private key]').replace(TOKEN, '[token]');
}
