import qrcode from 'qrcode-generator'
import { OpenApiError, type OpenApi } from './open-apis'
import { writePng } from './png'

/** What `scene` may hold: up to 32 letters, digits and these signs. */
const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/
const DEFAULT_WIDTH = 430
const MARGIN_MODULES = 4

/**
 * `wxacode.getUnlimited`: a real picture that carries `page?scene=…` as a square code, where WeChat draws a round one
 * that only WeChat reads. Bounds and error numbers are WeChat's.
 */
export const getUnlimitedCode: OpenApi = async ({ scene, page, width = DEFAULT_WIDTH }) => {
  if (typeof scene !== 'string' || !SCENE.test(scene))
    throw new OpenApiError(40169, 'invalid length for scene, or the data is not json string')
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('/') || page.includes('?')))
    throw new OpenApiError(41030, 'invalid page')
  if (typeof width !== 'number' || width < 280 || width > 1280) throw new OpenApiError(40097, 'invalid args: width')
  const code = qrcode(0, 'M')
  code.addData(`${typeof page === 'string' ? page : ''}?scene=${encodeURIComponent(scene)}`)
  code.make()
  const modules = code.getModuleCount()
  const scale = width / (modules + 2 * MARGIN_MODULES)
  const moduleAt = (pixel: number) => Math.floor(pixel / scale) - MARGIN_MODULES
  const inside = (module: number) => module >= 0 && module < modules
  const bytes = writePng(Math.round(width), (x, y) => {
    const [column, row] = [moduleAt(x), moduleAt(y)]
    return inside(column) && inside(row) && code.isDark(row, column)
  })
  return { contentType: 'image/png', bytes }
}
