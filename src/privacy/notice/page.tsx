import { useRouter } from '@tarojs/taro'
import { PURPOSES, type Purpose } from '@domain/kernel/purposes'
import { currentNotice, myConsents } from '@domain/privacy/contract'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { monthDay } from '../../ui/when'
import { saidAbout, STANDING } from '../parts/consents'
import { isGiven, saidWords } from '../parts/said-words'
import { useConsentSheets } from '../parts/use-consent-sheets'

type About = Purpose | 'children'

const aboutOf = (named: string | undefined): About =>
  named === 'children' ? 'children' : (PURPOSES.find((purpose) => purpose === named) ?? 'ordering')

/** What one said about it, and the tap that turns it round; nothing for a guest. */
function useOwnWord(about: About) {
  const standing = STANDING.find((purpose) => purpose === about)
  const consents = useAnswer(myConsents, standing ? {} : undefined)
  const sheets = useConsentSheets(() => void consents.refresh())
  if (!standing || !consents.value) return { sheet: undefined, word: undefined, button: undefined }
  const said = saidAbout(consents.value.items, standing)
  const given = isGiven(said)
  return {
    sheet: sheets.sheet,
    word: (
      <Note icon={given ? 'checkc' : 'lock'} tone={given ? 'pine' : 'plain'}>
        {saidWords(said)}
      </Note>
    ),
    button: given ? (
      <Button wide words="撤回同意" onTap={() => sheets.withdraw(standing)} />
    ) : (
      <Button wide kind="pri" words="同意" onTap={() => sheets.give(standing)} />
    ),
  }
}

/** 个人信息说明 of one purpose, in the version now in force. */
export default function NoticePage() {
  const about = aboutOf(useRouter().params.about)
  const answer = useAnswer(currentNotice, { about }, { keep: true })
  const own = useOwnWord(about)
  return (
    <Page title="个人信息说明" foot={own.button} over={own.sheet}>
      <Answered answer={answer}>
        {(notice) => (
          <>
            <Box as="header">
              <Box as="h1" className="h1">
                {notice.title}
              </Box>
              <Box className="sub">{`第 ${notice.version} 版，${notice.effectiveFrom.slice(0, 4)}年${monthDay(notice.effectiveFrom)}起用`}</Box>
            </Box>
            {own.word}
            {notice.single && (
              <Note icon="info">这一项不能一次同意完。用到的时候写明交给谁、公开在哪里，一件一件问您。</Note>
            )}
            {notice.sections.map(({ heading, text }) => (
              <Section key={heading} title={heading}>
                <Box className="card">{text}</Box>
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Page>
  )
}
