import * as z from 'zod/mini'
import { Place } from './fields'

/** The point a text names, `120.5436,31.8712`: longitude first, as maps copy it; undefined where it names none. */
export function placeIn(text: string): Place | undefined {
  const parts = text.trim().split(/\s*[,，\s]\s*/)
  const [lng = NaN, lat = NaN, ...more] = parts.map(Number)
  const read = z.safeParse(Place, { lng, lat })
  return read.success && more.length === 0 && !parts.includes('') ? read.data : undefined
}
