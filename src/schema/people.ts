/**
 * Where the directory keeps what SharePoint's profiles have no property for. The service owner makes the profile property,
 * has it filled from the directory, and maps its crawled property to this managed property in the search schema.
 */
export const PERSON_ORGANISATION = 'RefinableString100';
