import { deferred } from './deferred';

interface Greeter {
  greet(name: string): Promise<string>;
}

class Polite implements Greeter {
  private readonly greeting = 'Hyvää päivää';

  public greet(name: string): Promise<string> {
    return Promise.resolve(`${this.greeting}, ${name}`);
  }
}

describe('a deferred port', () => {
  it('is loaded by the first call, once, and answers as itself', async () => {
    const load = jest.fn(() => Promise.resolve(new Polite()));
    const port = deferred<Greeter>(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([port.greet('Aino'), port.greet('Väinö')])).toEqual(['Hyvää päivää, Aino', 'Hyvää päivää, Väinö']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded anew when the line was down the first time', async () => {
    const load = jest.fn(() => Promise.resolve(new Polite())).mockRejectedValueOnce(new Error('ChunkLoadError'));
    const port = deferred<Greeter>(load);
    await expect(port.greet('Aino')).rejects.toThrow('ChunkLoadError');
    expect(await port.greet('Aino')).toBe('Hyvää päivää, Aino');
  });
});
