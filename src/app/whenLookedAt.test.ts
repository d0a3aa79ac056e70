/** How the browser shows the page from here on. */
function show(visibilityState: DocumentVisibilityState): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Begins to wait as a page that was just loaded does; tells whether it waits no more. */
function load(): () => Promise<boolean> {
  let lookedAt: Promise<void> | undefined;
  jest.isolateModules(() => {
    lookedAt = jest.requireActual<typeof import('./whenLookedAt')>('./whenLookedAt').whenLookedAt();
  });
  return () => Promise.race([lookedAt!.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1))]);
}

afterEach(() => jest.restoreAllMocks());

it('a page that opens before its reader need not wait, nor does it when it goes into the background', async () => {
  show('visible');
  const isResolved = load();
  show('hidden');
  expect(await isResolved()).toBe(true);
});

it('a page that opens in the background waits until it is looked at', async () => {
  show('hidden');
  const isResolved = load();
  expect(await isResolved()).toBe(false);
  show('hidden');
  expect(await isResolved()).toBe(false);
  show('visible');
  expect(await isResolved()).toBe(true);
});
