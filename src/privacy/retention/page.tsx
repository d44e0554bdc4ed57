import { retention } from '@domain/privacy/contract'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'
import { KeptList } from '../parts/kept-list'

/** 数据保存多久: the retention table, as it is carried out. */
export default function RetentionPage() {
  const answer = useAnswer(retention, {}, { keep: true })
  return (
    <Page title="数据保存多久">
      <PageHead title="数据保存多久" sub="账号注销，或者申请删除通过以后，您的信息怎么处理。电脑按这张表自动办。" />
      <Answered answer={answer}>{({ rows }) => <KeptList rows={rows} />}</Answered>
    </Page>
  )
}
