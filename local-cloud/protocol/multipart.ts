const NAME = /name="([^"]*)"/

/** Parts of a `multipart/form-data` body by name, as bytes; a part may hold anything. */
export function readMultipart(contentType: string, body: Buffer): Record<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return {}
  const line = Buffer.from(`--${boundary}`)
  const parts: Record<string, Buffer> = {}
  for (let from = body.indexOf(line); from >= 0;) {
    const next = body.indexOf(line, from + line.length)
    if (next < 0) break
    const part = body.subarray(from + line.length + 2, next - 2)
    const head = part.indexOf('\r\n\r\n')
    const name = NAME.exec(part.subarray(0, Math.max(0, head)).toString('utf8'))?.[1]
    if (head >= 0 && name !== undefined) parts[name] = part.subarray(head + 4)
    from = next
  }
  return parts
}
