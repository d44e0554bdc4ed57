/** `7K3M 9QXD 2TYW`: read in three breaths. */
export function codeInFours(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code
}
