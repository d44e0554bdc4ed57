/** One page as it is looked at: its name, its address, who looks, and the drawing it is held against. */
export interface Look {
  name: string
  route: string
  signInName?: string
  /** Drawings of the design, by name; none where the page was not drawn. */
  drawings: string[]
  /** Drawing of the same page in care mode. */
  careDrawing?: string
  /** The mini-program has no such page. */
  browserOnly?: true
}

/** Sign-in names of the three through whom most pages are looked at. */
export const RESIDENT = 'zhou-guizhen'
export const CLERK = 'pang-lei'
const SECRETARY = 'gu-hongmei'

type Drawings = [drawings?: string[], careDrawing?: string]

export const lookOf =
  (signInName: string) =>
  (name: string, route: string, ...[drawings = [], careDrawing]: Drawings): Look => ({
    name,
    route,
    signInName,
    drawings,
    ...(careDrawing === undefined ? {} : { careDrawing }),
  })

export const residentLooks = lookOf(RESIDENT)
export const clerkLooks = lookOf(CLERK)
export const secretaryLooks = lookOf(SECRETARY)
