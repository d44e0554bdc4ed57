/** The few members of jsdom used here; the package ships no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this
    on(event: 'error', listener: (...words: unknown[]) => void): this
  }
  export class JSDOM {
    constructor(
      html: string,
      options: {
        runScripts: 'outside-only'
        pretendToBeVisual: boolean
        url: string
        virtualConsole: VirtualConsole
      },
    )
    readonly window: Window & { eval(code: string): unknown }
  }
}
