import { filesBelow, textOf } from './source-files'

const TEXT = /[.](ts|tsx|js|css|scss|html|json|svg|wxss|wxml|wxs)$/
const ADDRESS = /(?:(?:https?|wss?):|["'(=])\/\/((?:[a-z0-9-]+[.])+[a-z]{2,})/gi

/** Hosts that are named but never asked. */
const NAMED_ONLY = new Set([
  'www.w3.org', // names of XML vocabularies
  'schemas.openxmlformats.org', // names of XML vocabularies in XLSX files
  'purl.oclc.org', // the same, in strict XLSX files
  'reactjs.org', // in an error text of React
  'stenciljs.com', // in two warnings of the H5 components
  'taro.com', // base against which Taro's H5 router parses paths
  'query-string.invalid', // base against which Taro's H5 router parses queries
])

/** `file: host` of every address that is not one of ours. */
function foreignIn(file: string, text: string): string[] {
  const hosts = [...text.matchAll(ADDRESS)].map((match) => (match[1] ?? '').toLowerCase())
  return [...new Set(hosts)].filter((host) => !NAMED_ONLY.has(host)).map((host) => `${file}: ${host}`)
}

test.each(['domain', 'cloudfunctions', 'src', 'dist/h5', 'dist/weapp'])('%s asks no foreign host', (folder) => {
  const files = filesBelow(folder).filter((file) => TEXT.test(file))
  expect(files.length).toBeGreaterThan(10)
  expect(files.flatMap((file) => foreignIn(file, textOf(file)))).toEqual([])
})

test.each([
  ["fetch('https://cdn.example.com/font.woff')", ['x: cdn.example.com']],
  ['@import url(//fonts.example.com/a.css)', ['x: fonts.example.com']],
  ['<script src=//static.example.com/a.js>', ['x: static.example.com']],
  ['new WebSocket("wss://push.example.com")', ['x: push.example.com']],
  ['xmlns="http://www.w3.org/2000/svg"', []],
  ['// a remark on window.location', []],
])('%s', (code, expected) => {
  expect(foreignIn('x', code)).toEqual(expected)
})
