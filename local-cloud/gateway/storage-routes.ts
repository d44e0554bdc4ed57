import type { Route, RouteRequest, RouteResponse } from '../contract'
import { readMultipart } from '../protocol/multipart'
import type { SignedPath, Storage } from './storage'

const MOST_BYTES = 50 * 1024 * 1024
/** The other fields of a form. */
const FORM_BYTES = 64 * 1024

/** Signed addresses of file storage: reading and putting. Types are left to the reader, never sniffed. */
export function storageRoutes(storage: Storage): Route[] {
  return [
    {
      method: 'GET',
      path: '/storage/*',
      handle: async (request) => {
        const body = await storage.read(signedPathOf(addressOf(request)))
        return body
          ? { status: 200, headers: { 'content-type': typeOf(body), 'cache-control': 'private, max-age=300' }, body }
          : { status: 403, body: '' }
      },
    },
    uploadRoute(storage, 'PUT', MOST_BYTES, ({ body }) => body),
    // Version 2 of the SDK uploads as a form.
    uploadRoute(
      storage,
      'POST',
      MOST_BYTES + FORM_BYTES,
      ({ headers, body }) => readMultipart(headers['content-type'] ?? '', body)['file'],
    ),
  ]
}

function uploadRoute(
  storage: Storage,
  method: 'PUT' | 'POST',
  maxBytes: number,
  fileIn: (request: RouteRequest) => Buffer | undefined,
): Route {
  return {
    method,
    path: '/storage/*',
    maxBytes,
    contentType: 'any',
    answersTooLarge: true,
    async handle(request) {
      if (request.tooLarge) return refused(400, 'EntityTooLarge', 'the file exceeds the maximum allowed size of 50 MB')
      const file = fileIn(request)
      if (!file) return refused(400, 'MalformedPOSTRequest', 'the form has no file')
      const written = await storage.write(signedPathOf(addressOf(request)), file)
      return written ? { status: 200, body: '' } : refused(403, 'AccessDenied', 'expired')
    },
  }
}

/** An error in the form of the object storage, which the SDK reads. */
function refused(status: number, code: string, message: string): RouteResponse {
  const body = `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>-</RequestId><TraceId>-</TraceId></Error>`
  return { status, body }
}

/** What a signed address says. */
export function signedPathOf(address: string): SignedPath {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return {
    cloudPath: decoded(pathname.slice('/storage/'.length)),
    until: Number(searchParams.get('until')),
    sign: searchParams.get('sign') ?? '',
  }
}

/** A path that is not well encoded is no path of ours. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const addressOf = ({ path, query }: RouteRequest) => `${path}?${query.toString()}`

/** Pictures are shown, everything else is handed over. */
function typeOf(body: Buffer): string {
  if (body.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg'
  if (body.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return 'image/png'
  if (body.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp'
  return 'application/octet-stream'
}
