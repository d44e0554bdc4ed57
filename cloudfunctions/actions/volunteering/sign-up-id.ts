import { sha256 } from '../../kit/keys'

/** Id of a person's sign-up for a shift: one for each, and no way back to the person in it. */
export function signUpIdOf(shiftId: string, userId: string): string {
  return sha256(`signUp|${shiftId}|${userId}`).slice(0, 32)
}
