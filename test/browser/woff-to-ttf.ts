import { inflateSync } from 'node:zlib'

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

function sfntHeader(flavour: number, tables: number): Buffer {
  const header = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * tables)
  const power = Math.floor(Math.log2(tables))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(tables, 4)
  header.writeUInt16BE(16 << power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * tables - (16 << power), 10)
  return header
}

/**
 * Unpacks a WOFF 1.0 font (every table deflated by itself) into the plain TrueType file fontconfig can read.
 * Source of the layout: W3C "WOFF File Format 1.0", sections 3 to 5.
 */
export function woffToTtf(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12)
  const header = sfntHeader(woff.readUInt32BE(4), tables)
  const parts: Buffer[] = []
  let offset = header.length
  for (let index = 0; index < tables; index += 1) {
    const entry = WOFF_HEADER + WOFF_ENTRY * index
    const start = woff.readUInt32BE(entry + 4)
    const packed = woff.readUInt32BE(entry + 8)
    const length = woff.readUInt32BE(entry + 12)
    const raw = woff.subarray(start, start + packed)
    const data = packed === length ? raw : inflateSync(raw)
    const padding = Buffer.alloc((4 - (length % 4)) % 4)
    const target = SFNT_HEADER + SFNT_ENTRY * index
    woff.copy(header, target, entry, entry + 4)
    header.writeUInt32BE(woff.readUInt32BE(entry + 16), target + 4)
    header.writeUInt32BE(offset, target + 8)
    header.writeUInt32BE(length, target + 12)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat([header, ...parts])
}
