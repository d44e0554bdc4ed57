/**
 * Splits a data path of `setData`. Taro writes `root.cn.[0].v`, which glass-easel's own parser refuses; WeChat reads it
 * like `root.cn[0].v`.
 */
export function splitDataPath(path: string): Array<string | number> {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
