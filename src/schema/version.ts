/**
 * The version of the schema and of what lies in the lists. It grows when a tenant has to be migrated or provisioned
 * anew, and never leads the package's own.
 */
export const SCHEMA_VERSION = '1.1.0';
