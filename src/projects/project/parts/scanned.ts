/** The project a code on a poster names, `p.<id>`; opened from a page its id is told plainly. */
export function scanned({ scene = '', projectId }: Readonly<Record<string, string | undefined>>): string {
  return projectId ?? /^p[.]([\w-]+)$/.exec(decodeURIComponent(scene))?.[1] ?? ''
}
