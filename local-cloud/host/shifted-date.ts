const RealDate = globalThis.Date

/** Replaces `Date` in this thread by one that reads `now`; everything else of it, `instanceof` included, stays as it is. */
export function shiftDate(now: () => number): void {
  const Shifted = function (this: unknown, ...parts: unknown[]): unknown {
    if (new.target === undefined) return new RealDate(now()).toString()
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target)
  }
  Object.defineProperties(Shifted, {
    ...Object.getOwnPropertyDescriptors(RealDate),
    name: { value: 'Date' },
    prototype: { value: RealDate.prototype, writable: false },
    now: { value: now, writable: true, configurable: true },
  })
  Object.defineProperty(RealDate.prototype, 'constructor', { value: Shifted, writable: true, configurable: true })
  Object.defineProperty(globalThis, 'Date', { value: Shifted, writable: true, configurable: true })
}
