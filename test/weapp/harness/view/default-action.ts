import { componentOf, propertyOf } from './element-of'

const CONTROLS = 'wx-input, wx-textarea, wx-switch, wx-radio, wx-checkbox, wx-slider, wx-picker'
const GROUPED = { 'WX-RADIO': 'wx-radio-group', 'WX-CHECKBOX': 'wx-checkbox-group' } as const

function send(node: Element, type: string, detail: Record<string, unknown>): void {
  componentOf(node)?.triggerEvent(type, detail, { bubbles: false })
}

/** Whether a tap here falls on a built-in that is switched off: WeChat then tells nobody. */
export function isDisabled(node: Element): boolean {
  const control = node.closest('wx-button, wx-switch, wx-radio, wx-checkbox, wx-picker')
  return Boolean(propertyOf(control, 'disabled'))
}

/** The present value of a form control, in the shape a form's `submit` carries it. */
function valueOf(node: Element): unknown {
  if (node.tagName === 'WX-SWITCH') return isOn(node)
  const native = node.querySelector('input, textarea')
  if (native) return (native as HTMLInputElement).value
  if (node.matches('wx-radio-group')) return propertyOf(chosenOf(node)[0], 'value') ?? ''
  if (node.matches('wx-checkbox-group')) return chosenOf(node).map((item) => propertyOf(item, 'value'))
  return propertyOf(node, 'value') ?? ''
}

function chosenOf(group: Element): Element[] {
  return [...group.querySelectorAll('wx-radio, wx-checkbox')].filter(isOn)
}

function isOn(node: Element): boolean {
  return node.getAttribute('data-on') === 'true'
}

/** Marks a switch, radio or checkbox as on or off, without telling anybody. */
export function setOn(node: Element, on: boolean): void {
  node.setAttribute('data-on', String(on))
}

function submit(button: Element): void {
  const form = button.closest('wx-form')
  if (!form) return
  const formType = propertyOf(button, 'formType')
  if (formType === 'reset') return send(form, 'reset', {})
  const named = [...form.querySelectorAll(`${CONTROLS}, wx-radio-group, wx-checkbox-group`)].filter((node) =>
    propertyOf(node, 'name'),
  )
  send(form, 'submit', {
    value: Object.fromEntries(named.map((node) => [String(propertyOf(node, 'name')), valueOf(node)])),
  })
}

function choose(node: Element): void {
  const groupTag = GROUPED[node.tagName as keyof typeof GROUPED]
  const group = node.closest(groupTag)
  if (node.tagName === 'WX-RADIO') {
    if (isOn(node)) return
    for (const other of group?.querySelectorAll('wx-radio') ?? []) setOn(other, false)
  }
  setOn(node, node.tagName === 'WX-RADIO' || !isOn(node))
  if (group) send(group, 'change', { value: valueOf(group) })
}

function press(control: Element): void {
  if (control.tagName === 'WX-SWITCH') {
    setOn(control, !isOn(control))
    return send(control, 'change', { value: isOn(control) })
  }
  if (control.tagName in GROUPED) return choose(control)
  control.querySelector<HTMLElement>('input, textarea')?.focus()
}

/** What a built-in does by itself when tapped: a form is sent, a switch turns, a label reaches its control. */
export function defaultAction(node: Element): void {
  const button = node.closest('wx-button')
  if (button && propertyOf(button, 'formType')) return submit(button)
  const label = node.closest('wx-label')
  const control = node.closest(CONTROLS) ?? label?.querySelector(CONTROLS)
  if (control && !propertyOf(control, 'disabled')) press(control)
}
