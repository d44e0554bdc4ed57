import { useEffect, useRef } from 'react'

/** What each key does; names are those of `KeyboardEvent.key`, letters in lower case. */
export type Keys = Readonly<Record<string, () => void>>

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null
}

/** A button takes Enter and the space bar for itself. */
function onButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button') !== null
}

/** Keys of a desk page. Function keys act always, all others only when no field has the focus and no dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const act = latest.current[name]
      if (!act) return
      const everywhere = /^F\d/.test(name)
      if (!everywhere && (inField(event.target) || document.querySelector('[role="dialog"]'))) return
      if (name === 'Enter' && onButton(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
