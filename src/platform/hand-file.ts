import Taro from '@tarojs/taro'

const TYPES = { txt: 'text/plain;charset=utf-8', json: 'application/json' } as const

/** A download in the browser. */
function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/**
 * Hands a text to the person as a file: a download in the browser; in WeChat a file to forward, best to oneself. It
 * must be called from a tap. False when the person turned back or the phone refused. No copy is left in the app.
 */
export async function handFile(name: string, kind: keyof typeof TYPES, text: string): Promise<boolean> {
  const fileName = `${name}.${kind}`
  if (process.env.TARO_ENV === 'h5') {
    download(fileName, TYPES[kind], text)
    return true
  }
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  try {
    files.writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch {
    return false
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
}
