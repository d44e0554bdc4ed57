/**
 * What crosses between the three sides of a running mini-program. Every message is JSON text, as in WeChat, where the
 * logic layer (a script engine without a page), the view layer (the pages) and the phone around them share no memory.
 */

/** A value that survives JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }

/** An element as an event names it: what WeChat hands to a handler as `target` and `currentTarget`. */
export interface EventPlace {
  id: string
  offsetLeft: number
  offsetTop: number
  dataset: Record<string, Json>
}

/** An event as a handler of the logic layer receives it. */
export interface ViewEvent {
  type: string
  timeStamp: number
  target: EventPlace
  currentTarget: EventPlace
  detail: Json
  touches: Json[]
  changedTouches: Json[]
}

/** What the shell around the pages shows: bars, toasts, dialogs. `tab` is the index of the shown tab page, or -1. */
export interface Shell {
  title: string
  canGoBack: boolean
  /** `icon` is a path within the build, '' when there is none. */
  tabs: Array<{ text: string; icon: string; selected: boolean }>
  barColor: string
  tabBarHidden: boolean
  toast: { title: string; icon: string } | null
  dialog: ShellDialog | null
  refreshing: boolean
}

/** A native dialog that waits for the person. `buttons` are answered by index. */
export interface ShellDialog {
  id: number
  kind: 'modal' | 'sheet'
  title: string
  content: string
  buttons: string[]
  editable: boolean
  placeholder: string
}

/** A component class as the logic layer registers it; the view needs its shape, never its code. */
export interface ComponentShape {
  path: string
  properties: Record<string, Json>
  methods: string[]
  virtualHost: boolean
}

/** One step of a selector query. */
export interface QueryStep {
  selector: string | null
  all: boolean
  wants: string[]
}

/** Logic to view. `page` is the number of an open page, `component` that of an instance inside it. */
export type ToView =
  | { kind: 'component'; shape: ComponentShape }
  | { kind: 'open'; page: number; route: string; data: Record<string, Json>; methods: string[] }
  | { kind: 'close'; page: number }
  | { kind: 'top'; page: number }
  | { kind: 'data'; page: number; component: number | null; patch: Record<string, Json>; seq: number }
  | { kind: 'query'; id: number; page: number; steps: QueryStep[] }
  | { kind: 'scroll'; page: number; top: number }
  | { kind: 'shell'; shell: Shell }

/** View to logic. */
export type FromView =
  | { kind: 'ready'; page: number }
  | { kind: 'attached'; page: number; component: number; path: string; properties: Record<string, Json> }
  | { kind: 'detached'; page: number; component: number }
  | { kind: 'event'; page: number; component: number | null; method: string; event: ViewEvent }
  | { kind: 'applied'; page: number; seq: number }
  | { kind: 'answer'; id: number; results: Json[] }
  | { kind: 'tab'; index: number }
  | { kind: 'back' }
  | { kind: 'dialog'; id: number; button: number; text: string }
  | { kind: 'fault'; text: string }

/** One call of `setData`, measured where it leaves the logic layer: UTF-8 bytes of the JSON patch. */
export interface SetDataRecord {
  route: string
  component: boolean
  bytes: number
  keys: string[]
}

/** A page of the stack, bottom first. */
export interface OpenPage {
  page: number
  route: string
  query: Record<string, string>
}

/** Logic to the phone around it. */
export type ToPhone =
  | { kind: 'view'; message: ToView }
  | { kind: 'ask'; id: number; api: string; args: Json }
  | { kind: 'called'; api: string; args: Json }
  | { kind: 'setData'; record: SetDataRecord }
  | { kind: 'fault'; text: string }
  | { kind: 'warning'; text: string }
  | { kind: 'stack'; stack: OpenPage[]; loaded: string[] }
  | { kind: 'pulse'; seen: number; busy: string[] }
  | { kind: 'hooked'; id: number; answer: Json }

/** The phone to the logic layer. */
export type FromPhone =
  | { kind: 'view'; message: FromView }
  | { kind: 'start'; path: string; query: Record<string, string>; scene: number }
  | { kind: 'answer'; id: number; ok: true; value: Json }
  | { kind: 'answer'; id: number; ok: false; error: string }
  | { kind: 'network'; type: string }
  | { kind: 'app'; what: 'show' | 'hide' }
  | { kind: 'hook'; id: number; hook: PageHook; args: Json }

/** Page functions the phone calls by itself. */
export type PageHook = 'onPullDownRefresh' | 'onReachBottom' | 'onShareAppMessage' | 'onShareTimeline' | 'onPageScroll'

/** What a logic layer is started with. Plain data: it crosses a thread border. */
export interface LogicSettings {
  dist: string
  storage: Record<string, string>
  device: Device
}

/** The phone as the mini-program sees it. */
export interface Device {
  windowWidth: number
  windowHeight: number
  pixelRatio: number
  /** Font size of WeChat's own setting in px; 17 is the ordinary one. */
  fontSizeSetting: number
  theme: 'light' | 'dark'
  networkType: string
  platform: 'ios' | 'android'
  sdkVersion: string
  /** Answer of a subscribe request for every template. */
  subscribe: 'accept' | 'reject'
}
