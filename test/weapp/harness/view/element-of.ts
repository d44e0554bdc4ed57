import type { GeneralComponent } from 'glass-easel'

/** The component drawn as this DOM element, when it is one. */
export function componentOf(node: Element | null | undefined): GeneralComponent | null {
  return (node as (Element & { __wxElement?: GeneralComponent }) | null | undefined)?.__wxElement ?? null
}

/** A property of the built-in drawn as this DOM element. */
export function propertyOf(node: Element | null | undefined, name: string): unknown {
  return (componentOf(node)?.data as Record<string, unknown> | undefined)?.[name]
}
