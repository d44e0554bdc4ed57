import { mediaChecked } from '../actions/files/port'
import { serveMessages } from '../kit/serve-messages'

/** Where the platform pushes its messages to, apart from what users call. */
export const main = serveMessages(mediaChecked)
