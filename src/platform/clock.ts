let skew = 0

/** Takes the server's epoch ms from an answer; every later reading is counted on from it. */
export function setServerNow(now: number): void {
  skew = now - Date.now()
}

/** Epoch ms of the server: the only time pages decide by. */
export function serverNow(): number {
  return Date.now() + skew
}
