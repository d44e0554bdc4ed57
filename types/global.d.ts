/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.css'

/** False in a browser build that is deployed: nobody signs in there as a sample person. */
declare const LOCAL_SIGN_IN: boolean

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
  }
}
