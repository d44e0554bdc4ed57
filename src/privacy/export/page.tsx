import Taro from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { exportMine } from '@domain/privacy/contract'
import { serverNow } from '../../platform/clock'
import { handFile } from '../../platform/hand-file'
import { useFetch } from '../../platform/use-fetch'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import '../privacy.scss'

const inWeapp = process.env.TARO_ENV === 'weapp'
const fileName = () => `红堡里我的数据-${shanghaiDate(serverNow())}`

function Files({ json, text }: { readonly json: string; readonly text: string }) {
  const [handed, setHanded] = useState<boolean>()
  const hand = async (kind: 'txt' | 'json', content: string) => setHanded(await handFile(fileName(), kind, content))
  return (
    <Section title={inWeapp ? '发给自己' : '存成文件'}>
      <Box className="col g12">
        <Button
          kind="pri"
          wide
          icon="down2"
          words={inWeapp ? '发到自己的微信' : '存成文字文件'}
          onTap={() => void hand('txt', text)}
        />
        <Button
          icon="file"
          words={inWeapp ? '发电脑能读的 JSON' : '存成 JSON，给电脑读'}
          onTap={() => void hand('json', json)}
        />
        {inWeapp && (
          <Button
            icon="edit"
            words="复制文字"
            onTap={() => void Taro.setClipboardData({ data: text }).catch(() => undefined)}
          />
        )}
      </Box>
      {handed === true && (
        <Note icon="checkc" tone="pine" alert>
          {inWeapp ? '给您了。建议发到“文件传输助手”，别发到群里。' : '存下了，在浏览器的“下载”里。'}
        </Note>
      )}
      {handed === false && (
        <Note icon="info" alert>
          没有发出去。可以再点一次，或者用“复制文字”。
        </Note>
      )}
    </Section>
  )
}

/** 导出我的数据: everything kept of oneself, to read here or to take away. */
export default function ExportPage() {
  const mine = useFetch(exportMine)
  return (
    <Page title="导出我的数据">
      <PageHead title="导出我的数据" sub="红堡里存着的、关于您的，都在里面：账号、约过的事、积分、同意的记录。" />
      {!mine.value && (
        <>
          <Note icon="lock">里面有您完整的手机号。在自己的手机上看，别让旁人看见。</Note>
          <FailureNote failure={mine.failure} not="没有取到" />
          <Button kind="pri" wide words="取我的数据" busy={mine.busy && '正在取'} onTap={() => void mine.fetch({})} />
        </>
      )}
      {mine.value && (
        <>
          <Files {...mine.value} />
          <Section title="在这里看">
            <Box className="card export-text">{mine.value.text}</Box>
          </Section>
        </>
      )}
    </Page>
  )
}
