import type { TemplateKey } from '@domain/messages/templates'
import * as z from 'zod/mini'

const Ids = z.record(z.string(), z.string())

/** Ids of the county's templates at the platform: `RF_TEMPLATES`, a JSON object by template. None set = inbox only. */
export function platformIdOf(template: TemplateKey): string | undefined {
  return Ids.parse(JSON.parse(process.env.RF_TEMPLATES ?? '{}'))[template]
}
