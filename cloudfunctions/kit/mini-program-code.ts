import cloud from 'wx-server-sdk'
import * as z from 'zod/mini'
import { log } from './log'

interface CodeApi {
  wxacode: { getUnlimited(asked: { scene: string; page: string; width: number }): Promise<unknown> }
}

/** The platform's answer: the picture itself. */
const Answer = z.object({ contentType: z.optional(z.string()), buffer: z.instanceof(Uint8Array) })

/** Pixels of the picture; printed at 6 cm that is 180 dots an inch. */
const WIDTH = 430

/** The mini-program code of a page as a data URI; undefined when the platform draws none. */
export async function miniProgramCode(page: string, scene: string): Promise<string | undefined> {
  try {
    const api = cloud.openapi as unknown as CodeApi
    const { contentType = 'image/png', buffer } = Answer.parse(
      await api.wxacode.getUnlimited({ scene, page, width: WIDTH }),
    )
    return `data:${contentType};base64,${Buffer.from(buffer).toString('base64')}`
  } catch (cause) {
    log.warn({ err: cause instanceof Error ? cause.message : String(cause) }, 'the platform drew no code')
    return undefined
  }
}
