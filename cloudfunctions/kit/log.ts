import pino from 'pino'

/** One JSON line per event through the platform's own log; never personal data. */
export const log = pino({ base: undefined, timestamp: false }, { write: (line: string) => console.log(line.trimEnd()) })
