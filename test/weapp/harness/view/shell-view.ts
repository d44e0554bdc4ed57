import type { Shell } from '../protocol'
import { post } from './post'

/** The frame WeChat draws around a page. */
export interface ShellView {
  frame: HTMLElement
  /** Bars and dialogs, where hands look after the page; an open dialog covers the page and is the only place. */
  roots(page: Element | null): Element[]
  draw(shell: Shell): void
}

function button(text: string, press: () => void): HTMLButtonElement {
  const node = document.createElement('button')
  node.textContent = text
  node.addEventListener('click', press)
  return node
}

function drawDialog(node: HTMLElement, { dialog }: Shell): void {
  node.hidden = !dialog
  node.replaceChildren()
  if (!dialog) return
  const box = document.createElement('div')
  box.setAttribute('role', 'dialog')
  const words = [dialog.title, dialog.content].map((text) => {
    const line = document.createElement('p')
    line.textContent = text
    return line
  })
  const input = document.createElement('input')
  input.placeholder = dialog.placeholder
  const buttons = dialog.buttons.map((text, index) =>
    button(text, () => post({ kind: 'dialog', id: dialog.id, button: index, text: input.value })),
  )
  box.append(...words, ...(dialog.editable ? [input] : []), ...buttons)
  node.append(box)
}

/** Builds the shell in `body`. */
export function createShellView(body: HTMLElement): ShellView {
  body.innerHTML =
    '<div class="device"><header class="nav"><button class="back" aria-label="返回" hidden>‹</button><b></b></header>' +
    '<main class="frame"></main><nav class="tabs"></nav><div class="toast" role="status" hidden></div><div class="dialog" hidden></div></div>'
  const part = (selector: string): HTMLElement => body.querySelector<HTMLElement>(selector) ?? body
  part('.back').addEventListener('click', () => post({ kind: 'back' }))
  const frame = part('.frame')
  return {
    frame,
    roots(page) {
      if (!part('.dialog').hidden) return [part('.dialog')]
      return [...(page ? [page] : []), part('.tabs'), part('.nav')]
    },
    draw(shell) {
      part('.nav b').textContent = shell.title
      part('.nav').style.backgroundColor = shell.barColor
      part('.back').hidden = !shell.canGoBack
      part('.tabs').hidden = shell.tabBarHidden || shell.tabs.length === 0
      part('.tabs').replaceChildren(
        ...shell.tabs.map(({ text, icon, selected }, index) => {
          const tab = button(text, () => post({ kind: 'tab', index }))
          if (icon) tab.style.backgroundImage = `url("/${icon}")`
          if (selected) tab.setAttribute('aria-current', 'page')
          return tab
        }),
      )
      part('.toast').hidden = !shell.toast
      part('.toast').textContent = shell.toast?.title ?? ''
      drawDialog(part('.dialog'), shell)
      frame.style.setProperty('--vh', `${frame.clientHeight / 100}px`)
    },
  }
}
