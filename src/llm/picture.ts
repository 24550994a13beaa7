import sharp from 'sharp';

/** Longest side in pixels: small print is still read, and no provider refuses it. */
const SIDE = 1568;
/** A picture of more pixels is unpacked by nobody: a small file may hold a huge one. */
const MOST_PIXELS = 120_000_000;
/** What such a picture costs at most, in tokens. */
export const TOKENS = 4000;

// The machine has other work to do.
sharp.concurrency(1);

/** As it is sent: upright, small, and without what a phone writes into a photo (place, time, owner). */
export async function pictureFrom(bytes: Uint8Array): Promise<Buffer | 'too-large' | 'not-a-picture'> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false })
      .rotate().resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer();
  } catch (error) {
    return error instanceof Error && /pixel limit/i.test(error.message) ? 'too-large' : 'not-a-picture';
  }
}
