import { NOTICE_KIND_WORDS } from '@domain/notices/words'
import { Box } from '../../../ui/box'
import { stamp } from '../../../ui/when'
import type { Notice } from './notice'

/** Characters of the fingerprint that are shown. */
const SHOWN = 12

/** Who posted it when, what was said about it, and the proof that nothing in it changed since. */
export function Imprint({ notice }: { readonly notice: Notice }) {
  const { kind, unitName, postedAt = 0, objections, openObjections, hash } = notice
  const said = objections === 0 ? '没有人提意见' : `${objections} 条意见，${openObjections} 条等答复`
  return (
    <Box className="meta">
      <Box>
        {`${unitName} ${stamp(postedAt)} 公布${kind === 'publicity' ? `，${said}` : ''}。`}
        {`${NOTICE_KIND_WORDS[kind]}公布以后一个字也不能改，要更正就发新的一版。`}
      </Box>
      {hash && <Box>{`内容指纹 ${hash.slice(0, SHOWN)}`}</Box>}
    </Box>
  )
}
