import type { Locator } from '@playwright/test'
import jsQR from 'jsqr'

/** What a decoder other than the one that wrote it reads in the picture on the screen; undefined where it finds no code. */
export async function readCode(picture: Locator): Promise<string | undefined> {
  const shot = (await picture.screenshot()).toString('base64')
  const { width, height, pixels } = await picture.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? []
    return { width: image.width, height: image.height, pixels: Array.from(data) }
  }, shot)
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data
}
