import type { LocalPhoto } from './local-photo'

/** Longer side of what is sent, in px: enough to read a form on, and small on a slow network. */
const LONG_SIDE = 1600
const QUALITY = 0.82

/** Drawn anew, so it is smaller and carries neither place nor device; undefined when the browser cannot read it. */
async function drawnAnew(file: Blob): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (!bitmap) return undefined
  const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY))
}

function picked(): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = true
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Photos from the browser's own dialog, at most `most`; what is no picture is left out. */
export async function chooseInBrowser(most: number): Promise<LocalPhoto[]> {
  const files = (await picked()).slice(0, most)
  const drawn = await Promise.all(files.map(drawnAnew))
  return drawn.flatMap((source) =>
    source ? [{ bytes: source.size, preview: URL.createObjectURL(source), source }] : [],
  )
}
