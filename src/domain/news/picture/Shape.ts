/** A filled figure of a picture, in the picture's own units. */
export type Shape =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string; readonly opacity?: number }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: string }
  | { readonly kind: 'path'; readonly d: string; readonly fill: string; readonly opacity?: number };

/** One decimal is enough for what is drawn some hundred pixels wide. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const rect = (x: number, y: number, width: number, height: number, fill: string, opacity?: number): Shape => ({
  kind: 'rect',
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
  fill,
  opacity
});

export const disc = (x: number, y: number, radius: number, fill: string): Shape => ({ kind: 'disc', x: round(x), y: round(y), radius: round(radius), fill });

export const path = (d: string, fill: string, opacity?: number): Shape => ({ kind: 'path', d, fill, opacity });
