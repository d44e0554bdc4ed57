import type { ComponentSpace, GeneralComponent } from 'glass-easel'
import { setOn } from './default-action'

type Draw = (component: GeneralComponent, node: HTMLElement) => void
type Update = (component: GeneralComponent, node: HTMLElement, name: string, value: unknown) => void

interface BuiltIn {
  /** Builds the real DOM inside, once. A tag that draws itself takes no children. */
  draw?: Draw
  /** Hears every property, at first and on each change. */
  update?: Update
}

/** Properties a screen reader or a style rule sees, beside the `aria-` ones. */
const REFLECTED = new Set([
  'disabled',
  'hidden',
  'mode',
  'scrollX',
  'scrollY',
  'type',
  'size',
  'openType',
  'formType',
  'name',
])

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function reflect(node: HTMLElement, name: string, value: unknown): void {
  const attribute = kebab(name)
  if (!REFLECTED.has(name) && !attribute.startsWith('aria-')) return
  const target = attribute === 'aria-role' ? 'role' : attribute
  if (value === undefined || value === null || value === '' || (value === false && !attribute.startsWith('aria-'))) {
    node.removeAttribute(target)
  } else {
    node.setAttribute(target, String(value))
  }
}

function drawField(tag: 'input' | 'textarea'): Draw {
  return (component, node) => {
    const field: HTMLElement & { value: string } = document.createElement(tag)
    node.appendChild(field)
    const say = (type: string): void =>
      component.triggerEvent(type, { value: field.value, cursor: field.value.length }, { bubbles: false })
    field.addEventListener('input', (event) => {
      event.stopPropagation()
      say('input')
    })
    for (const type of ['focus', 'blur'] as const) field.addEventListener(type, () => say(type))
    field.addEventListener('keydown', (event: KeyboardEvent) => {
      if (event.key === 'Enter' && tag === 'input') say('confirm')
    })
  }
}

function updateField(_component: GeneralComponent, node: HTMLElement, name: string, value: unknown): void {
  const field = node.querySelector<HTMLInputElement>('input, textarea')
  if (!field) return
  if (name === 'value' && field.value !== String(value ?? '')) field.value = String(value ?? '')
  if (name === 'placeholder') field.placeholder = String(value ?? '')
  if (name === 'disabled') field.disabled = Boolean(value)
  if (name === 'password' && value) field.type = 'password'
  if (name === 'maxlength' && value !== null && Number(value) >= 0) field.maxLength = Number(value)
  if (name === 'ariaLabel') field.setAttribute('aria-label', String(value ?? ''))
}

const drawImage: Draw = (component, node) => {
  const image = document.createElement('img')
  node.appendChild(image)
  image.addEventListener('load', () =>
    component.triggerEvent('load', { width: image.naturalWidth, height: image.naturalHeight }, { bubbles: false }),
  )
  image.addEventListener('error', () => component.triggerEvent('error', { errMsg: image.src }, { bubbles: false }))
}

function updateImage(_component: GeneralComponent, node: HTMLElement, name: string, value: unknown): void {
  const image = node.querySelector('img')
  if (name === 'src' && image && value) image.src = String(value)
  if (name === 'ariaLabel' && image) image.alt = String(value ?? '')
}

function updateChecked(_component: GeneralComponent, node: HTMLElement, name: string, value: unknown): void {
  if (name === 'checked') setOn(node, Boolean(value))
}

const drawScroll: Draw = (component, node) => {
  node.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = node
    component.triggerEvent('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth }, { bubbles: false })
    if (scrollHeight - scrollTop - clientHeight < 50) component.triggerEvent('scrolltolower', { direction: 'bottom' })
  })
}

const DRAWN: Record<string, BuiltIn> = {
  input: { draw: drawField('input'), update: updateField },
  textarea: { draw: drawField('textarea'), update: updateField },
  image: { draw: drawImage, update: updateImage },
  canvas: { draw: (_component, node) => void node.appendChild(document.createElement('canvas')) },
  switch: { update: updateChecked },
  radio: { update: updateChecked },
  checkbox: { update: updateChecked },
  'scroll-view': { draw: drawScroll },
}

function defineOne(space: ComponentSpace, tag: string, properties: string[]): void {
  const { draw, update } = DRAWN[tag] ?? {}
  const define = space.define(`built-in/${tag}`)
  const told = (component: GeneralComponent, name: string, value: unknown): void => {
    const node = component.$$ as unknown as HTMLElement
    reflect(node, name, value)
    update?.(component, node, name, value)
  }
  const definition = define
    .definition({
      properties: Object.fromEntries(properties.map((name) => [name, { type: null, value: undefined }])),
      lifetimes: {
        created(this: GeneralComponent) {
          draw?.(this, this.$$ as unknown as HTMLElement)
        },
        attached(this: GeneralComponent) {
          for (const name of properties) told(this, name, (this.data as Record<string, unknown>)[name])
        },
      },
      observers: Object.fromEntries(
        properties.map((name) => [
          name,
          function (this: GeneralComponent, value: unknown) {
            told(this, name, value)
          },
        ]),
      ),
    })
    .registerComponent()
  space.setGlobalUsingComponent(tag, definition.general())
}

/** Defines every built-in tag of the mini-program with exactly the properties its WXML sets. */
export function defineBuiltIns(space: ComponentSpace, tags: Record<string, string[]>): void {
  for (const [tag, properties] of Object.entries(tags)) defineOne(space, tag, properties)
}
