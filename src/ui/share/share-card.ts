/** What WeChat shows of a page that is handed on. */
export interface ShareCard {
  readonly title: string
  /** Page and query, from the root of the mini-program. */
  readonly path: string
  /** A picture of the mini-program's own, five to four. */
  readonly imageUrl: string
}

/** A card of volunteering: the picture lies in the package, because WeChat would take the page's own otherwise. */
export function shareCard(title: string, path: string): ShareCard {
  return { title, path, imageUrl: '/volunteering/share.png' }
}

/** Where a page is found in a browser. */
export function linkTo(path: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${path}`
}
