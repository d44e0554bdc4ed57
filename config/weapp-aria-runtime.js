import { mergeInternalComponents } from '@tarojs/shared'

const ARIA = { 'aria-role': '', 'aria-label': '' }

mergeInternalComponents({ View: ARIA, Image: ARIA, Input: { 'aria-label': '' }, Textarea: { 'aria-label': '' } })
