/** Says what of a page is in view from here on: jsdom lays nothing out, and has no observer for it. */
export function putInView(isIntersecting: boolean): void {
  window.IntersectionObserver = class {
    public constructor(private tell: IntersectionObserverCallback) {}
    public observe(): void {
      this.tell([{ isIntersecting } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
    }
    public disconnect(): void {
      this.tell = () => undefined;
    }
  } as unknown as typeof IntersectionObserver;
}
