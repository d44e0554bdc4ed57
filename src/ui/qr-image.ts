import qrcode from 'qrcode-generator'

/** A QR code as a data URI (GIF), quiet zone included; the page scales it without smoothing. */
export function qrImage(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(8, 16)
}
