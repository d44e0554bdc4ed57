import { fileURLToPath } from 'node:url'
import path from 'node:path'

/** The root of the checkout; every path in scripts/ is taken from here, whatever the working directory is. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A path inside the checkout. @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts)
