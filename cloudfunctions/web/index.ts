import { slices } from '../actions/slices'
import { serveWeb } from '../kit/web'
import { publicPage } from './public-page'

export const main = serveWeb(slices, publicPage)
