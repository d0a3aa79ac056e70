/* eslint-disable @typescript-eslint/unbound-method -- methods are replaced by ones that call them with their own `this` */
/** What a page notes about itself from its first moment on. It is run in the browser, so it may use nothing from outside. */

/** Times in ms since navigation began; null: not yet. */
export interface Observed {
  /** Microsoft's runtime is ready and begins to draw the page. */
  readonly canvasAt: number | null;
  /** The first article is in the page. */
  readonly newsAt: number | null;
  /** The trivial web part is in the page. */
  readonly trivialAt: number | null;
  /** Something was last added to the page, or its text changed. */
  readonly changedAt: number;
  /** Durations of tasks over 50 ms since the canvas began. */
  readonly longTasks: readonly number[];
  /** Sum of the scores of all shifts that no input caused. */
  readonly layoutShift: number;
}

/** What is in force on the page: what disposal must take away again. */
export interface Held {
  readonly reactRoots: number;
  /** Of window, document and body. */
  readonly listeners: number;
  /** Of mutations, sizes and what is in view. */
  readonly observers: number;
  readonly timers: number;
}

export interface PageProbe {
  observed(): Observed;
  held(): Held;
}

declare global {
  interface Window {
    pageProbe: PageProbe;
  }
}

/** For `addInitScript`. */
export function installProbe(): void {
  const times = { canvasAt: null as number | null, newsAt: null as number | null, trivialAt: null as number | null, changedAt: 0 };
  const longTasks: number[] = [];
  let layoutShift = 0;

  function noteChange(): void {
    const now = performance.now();
    times.changedAt = now;
    if (document.getElementById('spPageCanvasContent')) times.canvasAt ??= now;
    if (document.querySelector('main article')) times.newsAt ??= now;
    if (document.querySelector('[data-stranger="Trivial"]')) times.trivialAt ??= now;
  }
  new MutationObserver((records) => {
    const isSeen = ({ target }: MutationRecord): boolean => !(target as Element).closest?.('head, style, script');
    if (records.some(isSeen)) noteChange();
  }).observe(document, { childList: true, characterData: true, subtree: true });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (times.canvasAt !== null && startTime >= times.canvasAt) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  // React tells its developers' tools of every change of a root; one whose tree is empty has been unmounted.
  interface Root { readonly current: { readonly child: unknown } }
  const roots = new Set<Root>();
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: { supportsFiber: true, isDisabled: false, renderers: new Map(), inject: () => 1, onCommitFiberUnmount: () => undefined, onCommitFiberRoot: (_renderer: number, root: Root) => (root.current.child === null ? roots.delete(root) : roots.add(root)) }
  });

  const listeners = new Set<string>();
  const numbers = new WeakMap<object, number>();
  let lastNumber = 0;
  const numberOf = (value: object): number => {
    const number = numbers.get(value) ?? (lastNumber += 1);
    numbers.set(value, number);
    return number;
  };
  const isGlobal = (target: EventTarget): boolean => target === window || target === document || target === document.documentElement || target === document.body;
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown): string =>
    [numberOf(target), type, numberOf(listener), typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options)].join('|');
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { once = false, signal } = typeof options === 'object' ? options : {};
    if (listener && !once && isGlobal(this)) {
      const key = keyOf(this, type, listener, options);
      listeners.add(key);
      if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(key));
    }
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener && isGlobal(this)) listeners.delete(keyOf(this, type, listener, options));
    return removeEventListener.call(this, type, listener, options);
  };

  const observers = new Set<object>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype as { observe(...args: unknown[]): void; disconnect(): void };
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]): void {
        observers.add(this);
        observe.apply(this, args);
      },
      disconnect(this: object): void {
        observers.delete(this);
        disconnect.call(this);
      }
    });
  }

  const timers = new Set<number>();
  type Start = (handler: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => number;
  type Stop = (timer?: number) => void;
  const noted = (start: Start, isOnce: boolean): Start => (handler, ms, ...given) => {
    const timer = start((...arrived) => {
      if (isOnce) timers.delete(timer);
      handler(...arrived);
    }, ms, ...given);
    timers.add(timer);
    return timer;
  };
  const ended = (stop: Stop): Stop => (timer) => {
    if (timer !== undefined) timers.delete(timer);
    stop(timer);
  };
  Object.assign(window, {
    setTimeout: noted(window.setTimeout.bind(window) as unknown as Start, true),
    setInterval: noted(window.setInterval.bind(window) as unknown as Start, false),
    clearTimeout: ended(window.clearTimeout.bind(window)),
    clearInterval: ended(window.clearInterval.bind(window))
  });

  window.pageProbe = {
    observed: () => ({ ...times, longTasks, layoutShift }),
    held: () => ({ reactRoots: roots.size, listeners: listeners.size, observers: observers.size, timers: timers.size })
  };
}
