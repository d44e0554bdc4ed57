const BROWSERS: ReadonlyArray<[RegExp, string]> = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, '火狐'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: ReadonlyArray<[RegExp, string]> = [
  [/Windows/, 'Windows 电脑'],
  [/Android/, '安卓设备'],
  [/iPhone|iPad/, '苹果设备'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux|X11/, 'Linux 电脑'],
]

const named = (words: ReadonlyArray<[RegExp, string]>, device: string) => words.find(([sign]) => sign.test(device))?.[1]

/** `Windows 电脑 · Chrome` of what a browser says about itself: enough to know one's computer again, and no more. */
export function deviceWords(device: string): string {
  return [named(SYSTEMS, device) ?? '电脑', named(BROWSERS, device)].filter(Boolean).join(' · ')
}
