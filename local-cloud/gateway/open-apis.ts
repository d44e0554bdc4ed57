import type { Caller } from '../contract'
import { readMultipart } from '../protocol/multipart'
import { readOpenApiCall, writeOpenApiFile, writeOpenApiReply, type OpenApiFile } from '../protocol/open-api-message'
import type { AdminReply, ServiceRequest } from '../store/thread-messages'

/** An open API: what it was called with, in snake case → what WeChat answers, in snake case, or a file. */
export type OpenApi = (
  asked: Record<string, unknown>,
  caller: Caller | undefined,
) => Promise<Record<string, unknown> | OpenApiFile>

/** WeChat's answer to a call it does not carry out. */
export class OpenApiError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
  }
}

/** Calls of an open API that are to fail next, for trials of what a function does then. */
export interface OpenApiFaults {
  /** The next `times` calls of the API answer this code; 0 times ends it. */
  failNext(apiName: string, errcode: number, times: number): void
}

export interface OpenApis extends OpenApiFaults {
  /** Answers requests in the binary form of the open APIs; undefined for every other request. */
  answer(request: ServiceRequest): Promise<AdminReply | undefined>
}

/** Stands in for WeChat's open APIs. */
export function openOpenApis(
  apis: Readonly<Record<string, OpenApi>>,
  callerOf: (token: string | undefined) => Caller | undefined,
): OpenApis {
  const faults = new Map<string, { errcode: number; left: number }>()
  const faultOf = (apiName: string) => {
    const fault = faults.get(apiName)
    if (!fault || fault.left <= 0) return undefined
    fault.left -= 1
    return fault.errcode
  }
  const carryOut = async (apiName: string, parts: Record<string, Buffer>) => {
    const errcode = faultOf(apiName)
    if (errcode !== undefined) return { errcode, errmsg: 'made to fail' }
    const api = Object.hasOwn(apis, apiName) ? apis[apiName] : undefined
    if (!api) return { errcode: 40066, errmsg: `invalid url: ${apiName} has no stand-in` }
    try {
      const asked = readOpenApiCall(parts['requestData'] ?? Buffer.alloc(0))
      const answer = await api(asked, callerOf(parts['wxCloudApiToken']?.toString('utf8')))
      return isFile(answer) ? answer : { errcode: 0, errmsg: 'ok', ...answer }
    } catch (error) {
      if (error instanceof OpenApiError) return { errcode: error.errcode, errmsg: error.message }
      throw error
    }
  }
  return {
    failNext: (apiName, errcode, times) => void faults.set(apiName, { errcode, left: times }),
    async answer({ contentType, body }) {
      if (!contentType.startsWith('multipart/form-data')) return undefined
      const parts = readMultipart(contentType, Buffer.from(body))
      if (parts['action']?.toString('utf8') !== 'wx.openApi') return undefined
      const answer = await carryOut(parts['apiName']?.toString('utf8') ?? '', parts)
      return {
        contentType: 'application/octet-stream',
        body: isFile(answer) ? writeOpenApiFile(answer) : writeOpenApiReply(answer),
      }
    },
  }
}

function isFile(answer: Record<string, unknown> | OpenApiFile): answer is OpenApiFile {
  return Buffer.isBuffer(answer['bytes' as keyof typeof answer])
}
