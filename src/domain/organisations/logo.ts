/** Whether an address can be a logo's: a picture in the tenant itself, since no page fetches anything from elsewhere. */
export const isLogoAddress = (address: string): boolean => /^\/[^/\\\s][^\\\s]*\.(png|svg|jpe?g|webp)$/i.test(address);
