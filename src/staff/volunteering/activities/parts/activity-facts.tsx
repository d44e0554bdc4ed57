import { ACTIVITY_CATEGORY_WORDS, ACTIVITY_WORDS, QUESTION_KIND_WORDS } from '@domain/volunteering/words'
import type { Activity } from '../../parts/activity'
import { Facts } from '../../../parts/facts'
import { OneTitle } from '../../../parts/one-title'

function agesOf({ minAge, maxAge }: Activity): string | undefined {
  if (minAge === undefined && maxAge === undefined) return undefined
  return `${minAge === undefined ? '' : `${minAge} 岁起`}${maxAge === undefined ? '' : ` 到 ${maxAge} 岁`}`
}

/** `怎么来（选一个：自己来、要搭车；可以不答）` */
function askedOf({ question, kind, options, required }: Activity['questions'][number]): string {
  const how = kind === 'text' ? '' : `${QUESTION_KIND_WORDS[kind]}：${options.join('、')}`
  const asides = [how, required ? '' : '可以不答'].filter(Boolean).join('；')
  return asides === '' ? question : `${question}（${asides}）`
}

/** What was written of an activity, for who looks at it. */
export function ActivityFacts({ activity }: { readonly activity: Activity }) {
  return (
    <>
      <OneTitle words={activity.title} />
      <Facts
        rows={[
          ['状态', ACTIVITY_WORDS[activity.status]],
          ['原因', activity.reason],
          ['编号', activity.activityNo],
          ['种类', ACTIVITY_CATEGORY_WORDS[activity.category]],
          ['做什么', activity.description],
          ['为谁', activity.serviceObject],
          ['集合点', activity.place],
          ['风险告知', activity.riskNotice],
          ['有危险', activity.hazard ? '是' : '否'],
          ['保单号', activity.insurancePolicyNo],
          ['年龄', agesOf(activity)],
          ['要求', activity.requirements],
          ['要会', activity.skills.join('、')],
          ['要回答', activity.questions.map(askedOf).join('；')],
          ['团队', activity.teamName],
          ['联系人', [activity.contactName, activity.contactPhone].filter(Boolean).join(' ')],
          ['谁能来', activity.ownCommunityOnly ? '只限本社区' : '全县（市）'],
        ]}
      />
    </>
  )
}
