import type { SharedMemory } from './shared-memory'

/** What a function worker is started with. */
export interface WorkerStart {
  functionName: string
  /** Folder with the function's `index.js`. */
  folder: string
  memory: SharedMemory
}

/** Gateway → worker: run `exports.main` once under these environment variables, which are removed afterwards. */
export interface InvokeMessage {
  id: number
  event: string
  env: Record<string, string>
  traceId: string
  timeoutMs: number
  memoryMb: number
}

/** Worker → gateway. */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'log'; stream: 'stdout' | 'stderr'; text: string }
  | { kind: 'done'; id: number; ok: true; value: string }
  | { kind: 'done'; id: number; ok: false; code: string; message: string }
