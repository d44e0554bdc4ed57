import { PUSHED_KEYS } from '../domain/messages/templates'

/** `RF_TEMPLATES` of this machine: every message that WeChat could show has a template here. */
export function localTemplates(): string {
  return JSON.stringify(Object.fromEntries(PUSHED_KEYS.map((template) => [template, `local-${template}`])))
}
