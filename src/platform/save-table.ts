import Taro from '@tarojs/taro'

/** Gives a table to the person: a file in the browser, the clipboard in WeChat. Answers how they got it. */
export async function saveTable(name: string, csv: string): Promise<string> {
  if (process.env.TARO_ENV !== 'h5') {
    await Taro.setClipboardData({ data: csv })
    return '已复制，可以粘贴到表格或聊天里'
  }
  const url = URL.createObjectURL(new Blob([`\uFEFF${csv}\r\n`], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  return `已存成“${name}”`
}
