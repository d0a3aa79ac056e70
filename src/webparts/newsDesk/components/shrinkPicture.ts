/** Wide enough for the widest place a news picture stands in. */
const WIDEST = 1600;
const QUALITY = 0.8;

/**
 * A copy of a picture that is no wider than needed, as JPEG.
 * @returns null when the browser cannot read the picture
 */
export async function shrinkPicture(picture: Blob): Promise<Blob | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture);
  } catch {
    // Not a picture, or of a kind that this browser does not know: the writer is told.
    return null;
  }
  const scale = Math.min(1, WIDEST / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
