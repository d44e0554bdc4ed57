import { useEffect, useRef, useSyncExternalStore } from 'react'
import { getUpload, removeFile } from '@domain/files/contract'
import { call } from '../call'
import type { Failure } from '../failures'
import { newRequestId } from '../request-id'
import { chooseInBrowser } from './choose-in-browser'
import { chooseInWechat } from './choose-in-wechat'
import { forget, onSendings, send, sendingOf, sendingsVersion } from './sendings'
import { beginUpload, type Announced } from './upload-photo'

const choose = process.env.TARO_ENV === 'weapp' ? chooseInWechat : chooseInBrowser

/** What a half-filled form keeps of a photo. */
export interface KeptPhoto {
  /** Request id of its upload. */
  readonly key: string
  readonly bytes: number
  /** Once it arrived. */
  readonly fileId?: string
}

/** A photo of a form as it is shown. `lost`: it had not arrived when the app was closed, so it is chosen again. */
export interface ShownPhoto extends KeptPhoto {
  readonly state: 'sending' | 'broken' | 'arrived' | 'lost'
  /** From 0 to 1. */
  readonly share: number
  /** An address on this device, as long as the photo is at hand. */
  readonly preview?: string | undefined
  readonly failure?: Failure | undefined
}

export interface PhotosOptions extends Pick<Announced, 'purpose' | 'as'> {
  readonly kept: readonly KeptPhoto[]
  /** Keeps them in the form. */
  readonly keep: (photos: readonly KeptPhoto[]) => void
  readonly most: number
}

export interface Photos {
  readonly all: readonly ShownPhoto[]
  readonly room: number
  /** What hinders the form from being sent. */
  readonly lacks?: string | undefined
  add(): Promise<void>
  /** Goes on with everything that stopped. */
  resume(): void
  remove(key: string): void
}

function shown(photo: KeptPhoto): ShownPhoto {
  const sending = sendingOf(photo.key)
  const fileId = photo.fileId ?? sending?.fileId
  if (!sending) return { ...photo, state: fileId ? 'arrived' : 'lost', share: fileId ? 1 : 0 }
  const state = fileId ? 'arrived' : sending.failure ? 'broken' : 'sending'
  const { share, failure } = sending
  return { ...photo, ...(fileId ? { fileId } : {}), state, share, failure, preview: sending.photo.preview }
}

function lackOf(all: readonly ShownPhoto[]): string | undefined {
  if (all.some(({ state }) => state === 'sending')) return '照片还在传'
  return all.some(({ state }) => state !== 'arrived') ? '有照片没传完' : undefined
}

/** Photos of a form: chosen, uploaded while one goes on writing, resumed after a dead network, taken out again. */
export function usePhotos({ kept, keep, most, purpose, as }: PhotosOptions): Photos {
  useSyncExternalStore(onSendings, sendingsVersion)
  const checked = useRef(false)
  // An upload answers later than the drawing it began in: it must find the photos of the latest one.
  const latest = useRef({ kept, keep })
  latest.current = { kept, keep }
  const all = kept.map(shown)
  const change = (next: readonly KeptPhoto[]) => {
    latest.current = { ...latest.current, kept: next }
    keep(next)
  }
  const announced = ({ key, bytes }: KeptPhoto): Announced => ({ key, bytes, purpose, as })

  useEffect(() => {
    const arrived = all.some(({ fileId }, index) => fileId !== kept[index]?.fileId)
    if (arrived) change(all.map(({ key, bytes, fileId }) => ({ key, bytes, ...(fileId ? { fileId } : {}) })))
  })
  useEffect(() => {
    if (checked.current) return
    checked.current = true
    for (const photo of all.filter(({ state }) => state === 'lost')) void found(photo)
  })

  /** The last answer may have been missed: asks what became of the upload. */
  async function found(photo: KeptPhoto): Promise<void> {
    try {
      const { fileId } = await beginUpload(announced(photo))
      if ((await call(getUpload, { fileId }, as)).status === 'uploading') return
      change(latest.current.kept.map((one) => (one.key === photo.key ? { ...one, fileId } : one)))
    } catch {
      // It stays lost, and says so.
    }
  }

  return {
    all,
    room: most - kept.length,
    lacks: lackOf(all),
    async add() {
      const chosen = await choose(most - latest.current.kept.length)
      const added = chosen.map((photo) => ({ photo, kept: { key: newRequestId(), bytes: photo.bytes } }))
      change([...latest.current.kept, ...added.map((one) => one.kept)])
      for (const one of added) await send(one.photo, announced(one.kept))
    },
    resume() {
      for (const photo of all) {
        const sending = sendingOf(photo.key)
        if (photo.state === 'broken' && sending) void send(sending.photo, announced(photo))
      }
    },
    remove(key) {
      const photo = all.find((one) => one.key === key)
      change(latest.current.kept.filter((one) => one.key !== key))
      forget(key)
      // What could not be removed now is cleared away by its term.
      if (photo?.fileId)
        call(removeFile, { fileId: photo.fileId, requestId: newRequestId() }, as).catch(() => undefined)
    },
  }
}
