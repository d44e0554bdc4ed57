import { useRouter } from '@tarojs/taro'
import { giveFeedback } from '@domain/help/contract'
import { FEEDBACK_TOPICS } from '@domain/help/states'
import { TOPIC_WORDS } from '@domain/help/words'
import { goInstead } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useDraft } from '../../platform/use-draft'
import { useSubscribe } from '../../platform/use-subscribe'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { TextField } from '../../ui/text-field'

type Topic = (typeof FEEDBACK_TOPICS)[number]

const CHOICES = FEEDBACK_TOPICS.map((value) => ({ value, words: TOPIC_WORDS[value] }))

/** 写一条意见: what it is about, a few sentences, and who reads them. */
export default function FeedbackPage() {
  const wanted = useRouter().params['topic']
  const topic: Topic = FEEDBACK_TOPICS.find((one) => one === wanted) ?? 'broken'
  const { fields, change, requestId, done } = useDraft('feedback', { topic, text: '' })
  const act = useAct(giveFeedback, { requestId })
  const subscribe = useSubscribe('feedbackAnswered')
  const text = fields.text.trim()
  const send = async () => {
    await subscribe()
    if (!(await act.run({ topic: fields.topic, text }))) return
    done()
    goInstead('myFeedback')
  }
  return (
    <Page
      title="写一条意见"
      foot={
        <Button
          kind="pri"
          wide
          words="交给社区"
          off={text ? undefined : '先写几句'}
          busy={act.busy && '正在交'}
          onTap={() => void send()}
        />
      }
    >
      <Box as="header">
        <Box as="h1" className="h1">
          写一条意见
        </Box>
        <Box className="sub">小程序哪里不好用、看不明白，或者有什么好主意。</Box>
      </Box>
      <Chips label="说哪一类" choices={CHOICES} chosen={fields.topic} onChoose={(next) => change({ topic: next })} />
      <Box className="card">
        <TextField
          tall
          label="您想说什么"
          hint="比如：改时间的按钮找了半天没找到"
          max={500}
          value={fields.text}
          onChange={(next) => change({ text: next })}
        />
      </Box>
      <Note icon="lock">只有社区和县里管红堡的人看得到，不会公开。回复会发到您的消息里。</Note>
      <Note icon="phone">急事请打电话：报警 110，火警 119，急救 120，政务热线 12345。</Note>
      <FailureNote failure={act.failure} not="意见没有交上去" />
    </Page>
  )
}
