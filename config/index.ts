import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import type { IH5Config } from '@tarojs/taro/types/compile'

type Chain = Parameters<NonNullable<IH5Config['webpackChain']>>[0]

const inRoot = (...parts: string[]) => path.resolve(__dirname, '..', ...parts)
const domain = inRoot('domain')

/** Packages whose published output is newer than the mini-program's engine reads. */
const modern = /node_modules[\\/](zod|qrcode-generator)[\\/]/

/** The domain lies beside `src`, so both builds must be told to compile it. */
const include = [domain, (file: string) => modern.test(file)]

/** A build that is deployed: without sample people and the way to become one. */
const deployed = process.env.TARO_ENV === 'weapp' || process.env.LOCAL_SIGN_IN === 'off'

/** What only local builds use does nothing by being imported, so that the others can leave it out. */
const leaveOutUnused = (chain: Chain) =>
  chain.module
    .rule('localOnly')
    .test(/src[\\/](ui[\\/]tour|platform)[\\/].*\.tsx?$/)
    .set('sideEffects', false)

const ownPostcss = { './config/mode-selectors.js': { enable: true }, './config/no-fonts.js': { enable: true } }

const outputRoot = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`

/** Anybody may download the script that rechecks a ledger; the mini-program cannot hand out files. */
const recheck = { from: 'scripts/fund-recheck.mjs', to: `${outputRoot}/fund-recheck.mjs` }
/** A card that is handed on names its picture by a path of the package. */
const sharePicture = { from: 'src/volunteering/share.png', to: `${outputRoot}/volunteering/share.png` }

const base: UserConfigExport<'webpack5'> = {
  projectName: 'red-fort',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot,
  plugins: [inRoot('config', 'weapp-aria.js')],
  defineConstants: { LOCAL_SIGN_IN: JSON.stringify(!deployed) },
  copy: { patterns: process.env.TARO_ENV === 'h5' ? [recheck] : [sharePicture], options: {} },
  alias: { '@domain': domain, '@': inRoot('src') },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  /**
   * The flag also decides which pages there are, and that is cached. A machine that builds once writes no cache, and the
   * mini-program has none: what moves shared modules between packages leaves some out when it starts from a cache.
   */
  cache: {
    enable: process.env.CI === undefined && process.env.TARO_ENV === 'h5',
    name: `${process.env.TARO_ENV}-${deployed ? 'deployed' : 'local'}`,
  },
  /** Browsers get today's language, minified quickly; the mini-program's engine gets what it reads everywhere. */
  ...(process.env.TARO_ENV === 'h5'
    ? {
        jsMinimizer: 'esbuild',
        esbuild: { minify: { enable: true, config: { target: 'es2019', legalComments: 'none' } } },
      }
    : {}),
  mini: {
    optimizeMainPackage: { enable: true },
    experimental: { compileMode: true },
    compile: { include },
    webpackChain: leaveOutUnused,
    postcss: {
      /** A minimum size must hold on a narrow screen, so px stays px. */
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
      ...ownPostcss,
    },
  },
  h5: {
    /** The deployed pages lie wherever the function `web` is reached. */
    publicPath: deployed ? './' : '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    /** What several pages need is fetched once, not with every page. */
    webpackChain: (chain) => {
      leaveOutUnused(chain)
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          frame: { name: 'frame', test: /node_modules/, chunks: 'initial', priority: 10 },
          shared: { name: 'shared', minChunks: 2, chunks: 'async' },
        },
      })
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      /** Without bounds the root size grows with the window and a desk shows everything double. */
      pxtransform: { enable: true, config: { minRootSize: 20, maxRootSize: 20 } },
      cssModules: { enable: false },
      ...ownPostcss,
    },
  },
}

export default defineConfig<'webpack5'>(() => base)
