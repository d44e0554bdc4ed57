/** A photo on this device that is not uploaded yet. */
export interface LocalPhoto {
  readonly bytes: number
  /** An address at which it can be shown here. */
  readonly preview: string
  /** Its bytes in a browser, its temporary path in WeChat. */
  readonly source: Blob | string
}
