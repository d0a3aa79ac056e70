/** A number for an attribute: one decimal is sharp enough at any size. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

export const rect = (x: number, y: number, width: number, height: number, fill: string, opacity?: number): string =>
  `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${fill}"${opacityOf(opacity)}/>`;

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" fill="${fill}"/>`;

export const path = (d: string, fill: string, opacity?: number): string => `<path d="${d}" fill="${fill}"${opacityOf(opacity)}/>`;

const opacityOf = (opacity: number | undefined): string => (opacity === undefined ? '' : ` opacity="${opacity}"`);
