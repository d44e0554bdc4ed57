import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useMode } from '../../platform/mode'
import type { Tab } from '../../platform/places'
import { useNativeTabs } from '../../platform/use-native-tabs'
import { useWide } from '../../platform/use-wide'
import { Box } from '../box'
import { useCareFoot } from './use-care-foot'
import { TabBar } from './tab-bar'
import { TopBar } from './top-bar'
import { TourBar } from '../tour/tour-bar'
import { WideHeader } from './wide-header'

interface PageProps {
  /** Also the title of the native bar, set in the page's config. */
  readonly title: string
  /** The tab whose page this is. */
  readonly tab?: Tab
  /** Two columns on a wide window instead of one. */
  readonly spread?: boolean
  /** Where one comes in: there is nothing to go back to. */
  readonly entry?: boolean
  /** Stays at the lower edge: the one main action. */
  readonly foot?: ReactNode
  /** Sheets and dialogs, outside the flow. */
  readonly over?: ReactNode
  readonly children?: ReactNode
}

/** The root of every page of a resident. Tokens hang on its mode class. */
export function Page({ title, tab, spread = false, entry = false, foot, over, children }: PageProps) {
  const mode = useMode()
  const wide = useWide()
  const phone = useCareFoot()
  useNativeTabs(tab !== undefined, mode === 'care')
  const stays = (foot || phone) && (
    <Box as="section" className="foot" label="要做的事">
      {foot}
      {phone}
    </Box>
  )
  if (process.env.TARO_ENV !== 'h5') {
    return (
      <View className={`root mode-${mode}`} data-mode={mode}>
        <View className="page">{children}</View>
        {stays}
        {over}
      </View>
    )
  }
  return (
    <div className={`root mode-${mode}`} data-mode={mode}>
      {wide ? <WideHeader tab={tab} /> : <TopBar title={title} root={tab !== undefined || entry} />}
      <Box as="main" className={`page${spread && wide ? ' page-wide' : ''}`}>
        {children}
      </Box>
      {stays}
      {tab && !wide && mode !== 'care' && <TabBar tab={tab} />}
      {LOCAL_SIGN_IN && <TourBar />}
      {over}
    </div>
  )
}
