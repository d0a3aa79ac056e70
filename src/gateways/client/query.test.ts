import * as fc from 'fast-check';

import { kqlPhrase, odataString } from './query';

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', "'", '\\', '*', ' ', 'a', '(', ')', 'OR') }));

describe('what people type, inside a query', () => {
  it('cannot leave the quotation marks of a KQL phrase', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const phrase = kqlPhrase(text);
        expect(phrase).toMatch(/^"[^"]*"$/u);
        expect(phrase).not.toMatch(/\p{Cc}/u);
      })
    );
  });

  it('cannot leave the apostrophes of an OData string, and is read back as it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quoted = odataString(text);
        expect(quoted).toMatch(/^'(?:[^']|'')*'$/su);
        expect(quoted.slice(1, -1).replace(/''/g, "'")).toBe(text);
      })
    );
  });
});
