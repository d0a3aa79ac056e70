/** The longest KQL that SharePoint accepts, in characters. */
export const LONGEST_KQL = 4096;

/**
 * A phrase for KQL, in quotation marks. KQL has no escape inside them: a quotation mark ends the phrase, so it is
 * replaced by a space, and so are control characters.
 */
export function kqlPhrase(text: string): string {
  return `"${text.replace(/["\p{Cc}]/gu, ' ').trim()}"`;
}

/** A moment for KQL, to the second, in UTC. */
export function kqlMoment(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** A string for an OData filter, in apostrophes; one inside it is doubled. */
export function odataString(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A moment for an OData filter. */
export function odataMoment(moment: Date): string {
  return `datetime'${moment.toISOString().slice(0, 19)}Z'`;
}
