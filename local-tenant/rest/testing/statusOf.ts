import assert from 'node:assert/strict';

/** For `assert.rejects`: PnPjs says the status that a call was refused with, and SharePoint's message. */
export const statusOf = (status: number, message?: RegExp) => (error: unknown): boolean => {
  assert.equal((error as { status?: number }).status, status);
  if (message) assert.match((error as Error).message, message);
  return true;
};
