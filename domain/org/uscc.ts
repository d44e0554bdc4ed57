const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Check digit of an organisation code of eight characters (GB 11714, modulo 11). */
export function organisationCheck(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * ORGANISATION.indexOf(code.charAt(i)),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** Last character of a unified social credit code of which seventeen are known (GB 32100, modulo 31). */
export function usccCheck(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += weight * CHARACTERS.indexOf(character)
    weight = (weight * 3) % 31
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

/** True for eighteen characters whose two check characters are right. */
export function isUscc(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  return organisationCheck(code.slice(8, 16)) === code.charAt(16) && usccCheck(code) === code.charAt(17)
}
