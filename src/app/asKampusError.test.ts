import { KampusError } from '../domain/shared/KampusError';
import { toKampusError } from '../gateways/client/errors';
import { asKampusError, logFailure } from './asKampusError';

const NAME = 'Leena Mäkinen';
const told = (error: unknown): string => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  logFailure(asKampusError(error, 'find a person'));
  const text = warn.mock.calls.map((call) => call.map((part: unknown) => (part instanceof Error ? `${part.message} ${part.stack}` : String(part))).join(' ')).join('\n');
  warn.mockRestore();
  return text;
};

describe('the log of failures', () => {
  it.each([
    ['a refusal that quotes a name', Object.assign(new Error(`[500] The specified user ${NAME} could not be found.`), { isHttpRequestError: true, status: 500, response: new Response() }), 'unexpected 500'],
    ['an answer that is no JSON', new SyntaxError(`Unexpected token L, "${NAME}" is not valid JSON`), 'invalidData']
  ])('says what failed and how, and nothing of %s', (_what, error, how) => {
    const text = told(toKampusError('find a person', error));
    expect(text).toContain(`Kampus: find a person: ${how}`);
    expect(text).not.toContain(NAME);
  });

  it('tells the cause of a fault of our own', () => {
    expect(told(new TypeError('x is undefined'))).toContain('x is undefined');
    expect(told(new KampusError('unexpected', 'find a person'))).toContain('find a person: unexpected');
  });
});
