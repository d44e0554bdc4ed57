import { useEffect, useState } from 'react'

/** A pause in typing, after which it is worth asking. */
const PAUSE_MS = 300

/** What was typed, once the typing paused. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
