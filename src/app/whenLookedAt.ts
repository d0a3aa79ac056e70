let lookedAt: Promise<void> | undefined;

/**
 * Resolves when somebody has looked at the page since it was loaded: at once, unless the browser opened it in the background.
 * A browser that restores its tabs in the morning opens all of them so; if each searched, their reader would be throttled.
 */
export const whenLookedAt = (): Promise<void> =>
  (lookedAt ??= new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState === 'hidden') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  }));
