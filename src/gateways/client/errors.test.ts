import { KampusError } from '../../domain/shared/KampusError';
import { asOperation, toKampusError } from './errors';
import { NoAnswerError } from './SharePointTransport';

const answer = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error('x'), { isHttpRequestError: true, status, response: { headers: { get: (name: string) => headers[name] ?? null } } });

describe('what goes wrong', () => {
  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [412, 'conflict'],
    [429, 'throttled'],
    [503, 'throttled'],
    [504, 'offline'],
    [400, 'invalidData'],
    [500, 'unexpected']
  ])('with status %i is %s', (status, kind) => {
    expect(toKampusError('read', answer(status))).toMatchObject({ kind, status, operation: 'read' });
  });

  it('says how long the server asks to wait', () => {
    expect(toKampusError('read', answer(429, { 'Retry-After': '30' })).retryAfterMs).toBe(30_000);
    expect(toKampusError('read', answer(429)).retryAfterMs).toBeUndefined();
  });

  it('is a lost line when no answer comes, unreadable data when the body is not JSON, and else our own mistake', () => {
    expect(toKampusError('read', new NoAnswerError()).kind).toBe('offline');
    expect(toKampusError('read', new TypeError('x is not a function')).kind).toBe('unexpected');
    expect(toKampusError('read', new SyntaxError('Unexpected token <')).kind).toBe('invalidData');
    expect(toKampusError('read', 'thrown text').kind).toBe('unexpected');
  });

  it('keeps the first name of the operation', async () => {
    const inner = (): Promise<never> => asOperation('inner', () => Promise.reject(new TypeError('x')));
    await expect(asOperation('outer', inner)).rejects.toMatchObject({ operation: 'inner' });
    await expect(inner()).rejects.toBeInstanceOf(KampusError);
  });
});
