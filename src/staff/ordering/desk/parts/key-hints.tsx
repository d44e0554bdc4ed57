import { Button } from '../../../../ui/button'
import { Sheet } from '../../../../ui/sheet'

const ALL: ReadonlyArray<{ caps: readonly string[]; does: string }> = [
  { caps: ['↑', '↓'], does: '换一件' },
  { caps: ['Enter'], does: '做红按钮的事' },
  { caps: ['A'], does: '接单' },
  { caps: ['F'], does: '办好，写结果' },
  { caps: ['T'], does: '改时间' },
  { caps: ['X'], does: '退回' },
  { caps: ['F2'], does: '输办事码' },
  { caps: ['/'], does: '搜索' },
  { caps: ['1', '2', '3'], does: '换标签页' },
  { caps: ['?'], does: '全部快捷键' },
]

/** What the foot of the desk reminds of. */
const SHORT = ['换一件', '接单', '办好，写结果', '输办事码', '全部快捷键']

function Caps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <>
      {caps.map((cap) => (
        <kbd key={cap} className="kbd">
          {cap}
        </kbd>
      ))}
    </>
  )
}

export function KeyHints() {
  return (
    <footer className="hints">
      {ALL.filter(({ does }) => SHORT.includes(does)).map(({ caps, does }) => (
        <span key={does}>
          <Caps caps={caps} />
          {does}
        </span>
      ))}
    </footer>
  )
}

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="快捷键" onClose={onClose}>
      <ul className="help">
        {ALL.map(({ caps, does }) => (
          <li key={does}>
            <span className="help-caps">
              <Caps caps={caps} />
            </span>
            {does}
          </li>
        ))}
      </ul>
      <p className="sub p">在输入框里打字时，单个字母的快捷键不起作用。</p>
      <Button words="知道了" onTap={onClose} />
    </Sheet>
  )
}
